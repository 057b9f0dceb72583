-- How well property is protected, as executives judge it. SDG Index code sdg16_prs;
-- 2.5 gives 0 points, 6.3 gives 100.
return {
  label     = { de = "Eigentumsrechte", en = "Property rights" },
  unit      = "score (1 to 7)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "property_rights",
  normalise = goalposts{ low = 2.5, high = 6.3 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { property_rights = 5.920769691666667, gives = 5.920769691666667 },
    -- Chad
    { property_rights = 2.895496448, gives = 2.895496448 },
    { gives = "missing" },
  },
}
