-- Wie viele keine Arbeit haben und wie viele davon seit langem. Das eine folgt der
-- Konjunktur, das andere der Hilfe am Ort; sie zählen gleich.
return {
  label     = { de = "Arbeit", en = "Work" },
  basis     = "own",
  children  = {
    "arbeitslose_je_100",
    "langzeitarbeitslose_anteil",
  },
  weights   = {
    arbeitslose_je_100 = 1,
    langzeitarbeitslose_anteil = 1,
  },
  aggregate = "arithmetic",
}
