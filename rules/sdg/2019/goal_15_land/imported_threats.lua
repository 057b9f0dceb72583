-- Threats to species abroad by what is imported. SDG Index code sdg15_impbiothr; 26.4
-- gives 0 points, 0.1 gives 100.
return {
  label     = { de = "Importierte Bedrohungen der Artenvielfalt",
                en = "Imported biodiversity threats" },
  unit      = "threats per million population",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "imported_threats",
  normalise = goalposts{ low = 0.1, high = 26.4 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { imported_threats = 10.816016362242388, gives = 10.816016362242388 },
    -- Chad
    { imported_threats = 0.19231345989526036, gives = 0.19231345989526036 },
    { gives = "missing" },
  },
}
