-- Ob der Bund die Stadt in einer der Staffeln 2019, 2020 oder 2021 als Modellprojekt
-- Smart Cities ausgewählt hat, allein oder mit anderen; nach den Bekanntgaben.
-- Ausgewählt wurde, wer eine Strategie vorlegen konnte und Mittel dafür bekam.
return {
  label     = { de = "Modellprojekt Smart Cities",
                en = "Federal smart city model project" },
  unit      = "ja/nein",
  source    = "modellprojekte_smart_cities",
  direction = "higher",
  value     = "modellprojekt_smart_cities",
  basis     = "own",
  examples  = { { modellprojekt_smart_cities = "ja", gives = 1 },
                { modellprojekt_smart_cities = "nein", gives = 0 },
                { gives = "missing" } },
}
