-- Wie weit der Handel und andere Betriebe der Stadt im Internet zu finden sind und wer
-- ihnen dabei hilft. Die Domains zählen halb, weil nicht nur Geschäfte sie anmelden.
return {
  label     = { de = "Lokaler Handel", en = "Local trade" },
  basis     = "described",
  children  = {
    "handel_onlineangebot_anteil",
    "de_domains_je_1000",
    "handel_digitalberatung",
  },
  weights   = {
    handel_onlineangebot_anteil = 1,
    de_domains_je_1000 = 0.5,
    handel_digitalberatung = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
