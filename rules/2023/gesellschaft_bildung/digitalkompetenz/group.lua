-- Was Menschen über Digitales lernen können, bei der Stadt und als ihre Beschäftigten.
-- Alle Parameter zählen gleich. Am Ende steht die beste Stadt bei 100 und die letzte
-- bei 0.
return {
  label     = { de = "Digitalkompetenz", en = "Digital skills" },
  basis     = "published",
  children  = {
    "digitalschulung_beschaeftigte_anteil",
    "vhs_digitalkurse_je_10k",
    "bibliothek_digitalausleihe_anteil",
    "digitallotsen_angebot",
  },
  weights   = {
    digitalschulung_beschaeftigte_anteil = 1,
    vhs_digitalkurse_je_10k = 1,
    bibliothek_digitalausleihe_anteil = 1,
    digitallotsen_angebot = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
