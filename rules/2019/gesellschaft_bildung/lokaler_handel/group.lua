-- Wie weit der Handel und andere Betriebe der Stadt im Internet zu finden sind. Die
-- Domains zählen halb, weil nicht nur Geschäfte sie anmelden.
return {
  label     = { de = "Lokaler Handel", en = "Local trade" },
  basis     = "own",
  children  = { "handel_onlineangebot_anteil", "de_domains_je_1000" },
  weights   = { handel_onlineangebot_anteil = 1, de_domains_je_1000 = 0.5 },
  aggregate = "arithmetic",
  normalise = best{},
}
