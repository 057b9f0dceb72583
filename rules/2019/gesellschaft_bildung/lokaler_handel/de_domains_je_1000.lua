-- Wie viele Internetadressen mit der Endung .de Menschen und Betriebe aus der Stadt
-- angemeldet haben, bezogen auf 1.000 Einwohner.
return {
  label     = { de = "Registrierte .de-Domains", en = "Registered .de domains" },
  unit      = "je 1.000 Einwohner",
  source    = "regionalstatistik",
  direction = "higher",
  value     = "per(1000, de_domains, einwohner)",
  normalise = goalposts{ low = 75, high = 1500 },
  missing   = "median",
  basis     = "own",
  examples  = { { de_domains = 38000, einwohner = 200000, gives = 190 },
                { einwohner = 200000, gives = "missing" } },
}
