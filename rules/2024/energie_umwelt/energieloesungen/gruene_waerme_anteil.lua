-- Anteil der Wärme aus erneuerbaren Quellen und unvermeidbarer Abwärme an der gesamten
-- in die Wärmenetze der Stadt eingespeisten Wärme. Null Punkte bei 0, hundert ab 95
-- Prozent. Kennt eine Stadt den Wert nicht, zählen für sie die übrigen Parameter des
-- Indikators.
return {
  label     = { de = "Grüne Wärme", en = "Green heat" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(fernwaerme_erneuerbar_mwh, fernwaerme_mwh)",
  normalise = goalposts{ low = 0, high = 95 },
  missing   = "skip",
  basis     = "published",
  examples  = { { fernwaerme_erneuerbar_mwh = 44, fernwaerme_mwh = 200, gives = 22 },
                { fernwaerme_erneuerbar_mwh = 0,
                  fernwaerme_mwh = 0,
                  gives = "missing" } },
}
