-- Wie viel Prozent der Gewerbestandorte Glasfaser bis ins Gebäude bekommen können.
return {
  label     = { de = "Gewerbestandorte mit Glasfaser",
                en = "Business sites with optical fibre" },
  unit      = "%",
  source    = "bnetza_breitbandatlas",
  direction = "higher",
  value     = "glasfaser_gewerbe",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "median",
  basis     = "own",
  examples  = { { glasfaser_gewerbe = 30, gives = 30 }, { gives = "missing" } },
}
