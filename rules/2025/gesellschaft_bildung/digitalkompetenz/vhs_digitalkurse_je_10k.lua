-- Wie viele Kurse zu digitalen Themen die Volkshochschule im Vorjahr gehalten hat,
-- bezogen auf 10.000 Einwohner. Ausgefallene Kurse zählen nicht.
return {
  label     = { de = "Digitalkurse der Volkshochschule",
                en = "Digital courses of the adult education centre" },
  unit      = "je 10.000 Einwohner",
  source    = "die_vhs_statistik",
  direction = "higher",
  value     = "per(10000, vhs_digitalkurse, einwohner)",
  normalise = goalposts{ low = 0.5, high = 30 },
  missing   = "median",
  basis     = "own",
  examples  = { { vhs_digitalkurse = 140, einwohner = 200000, gives = 7 },
                { einwohner = 200000, gives = "missing" } },
}
