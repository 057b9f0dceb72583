-- Wo Menschen den Umgang mit digitaler Technik lernen: als Beschäftigte der Stadt, in
-- Kursen, in der Bibliothek und mit Hilfe von Lotsen.
return {
  label     = { de = "Digitalkompetenz", en = "Digital skills" },
  basis     = "own",
  children  = {
    "digitalschulung_beschaeftigte_anteil",
    "vhs_digitalkurse_je_10k",
    "bibliothek_digitalausleihe_anteil",
    "digitallotsen_angebot",
    "ki_lernangebote",
  },
  weights   = {
    digitalschulung_beschaeftigte_anteil = 1,
    vhs_digitalkurse_je_10k = 1,
    bibliothek_digitalausleihe_anteil = 1,
    digitallotsen_angebot = 1,
    ki_lernangebote = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
