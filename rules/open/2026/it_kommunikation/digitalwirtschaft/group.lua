-- Wie viel Digitales am Ort gemacht wird. Die Beschäftigten sagen das unmittelbar; wer
-- eine Adresse im Netz anmeldet, tut es nicht immer für den Ort, an dem er wohnt, daher
-- das halbe Gewicht. IKT-Betriebe (2014) fehlen: Ihre Rangkorrelation ist mit den
-- Beschäftigten 0,81 und mit den Domains 0,87.
return {
  label     = { de = "Digitalwirtschaft", en = "Digital economy" },
  basis     = "own",
  children  = {
    "ikt_beschaeftigte_anteil",
    "de_domains_je_1000",
  },
  weights   = {
    ikt_beschaeftigte_anteil = 1,
    de_domains_je_1000 = 0.5,
  },
  aggregate = "arithmetic",
}
