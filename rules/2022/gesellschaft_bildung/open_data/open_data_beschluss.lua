-- Ja, wenn der Rat beschlossen hat, dass und wie die Stadt ihre Daten offenlegt, ob als
-- Satzung, Richtlinie oder Grundsatzbeschluss.
return {
  label     = { de = "Ratsbeschluss zu offenen Daten",
                en = "Council decision on open data" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "open_data_beschluss",
  basis     = "own",
  examples  = { { open_data_beschluss = "ja", gives = 1 },
                { open_data_beschluss = "nein", gives = 0 },
                { gives = "missing" } },
}
