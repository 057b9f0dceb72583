-- Wie viele Gewerbe im Vorjahr angemeldet wurden, bezogen auf 10.000 Einwohner. Es
-- zählen alle Anmeldungen, auch Nebenerwerb und übernommene Betriebe.
return {
  label     = { de = "Gewerbeanmeldungen", en = "Business registrations" },
  unit      = "je 10.000 Einwohner",
  source    = "regionalstatistik",
  direction = "higher",
  value     = "per(10000, gewerbeanmeldungen, einwohner)",
  normalise = goalposts{ low = 50, high = 195 },
  missing   = "median",
  basis     = "own",
  examples  = { { gewerbeanmeldungen = 1680, einwohner = 200000, gives = 84 },
                { einwohner = 200000, gives = "missing" } },
}
