-- Secretariats of international organisations that are not run by states, for 1,000
-- inhabitants.
return {
  label       = { de = "Sitze internationaler Nichtregierungsorganisationen",
                  en = "Presence of international non-governmental organisations" },
  unit        = "per 1,000 inhabitants",
  source      = "asem",
  direction   = "higher",
  value       = "ngos",
  denominator = "population",
  basis       = "published",
  examples    = { { ngos = 986, population = 82114.224, gives = 0.012007663861 },
                  { gives = "missing" } },
}
