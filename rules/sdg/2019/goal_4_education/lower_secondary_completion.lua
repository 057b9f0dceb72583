-- Young people who complete lower secondary school. Late pupils count as well, so
-- values above 100 occur. SDG Index code sdg4_second; 18 gives 0 points, 100 gives
-- 100.
return {
  label     = { de = "Abschluss der unteren Sekundarstufe",
                en = "Lower secondary completion" },
  unit      = "% of age group",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "lower_secondary_completion",
  normalise = goalposts{ low = 18, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { lower_secondary_completion = 108.24568, gives = 108.24568 },
    -- Chad
    { lower_secondary_completion = 17.49178, gives = 17.49178 },
    { gives = "missing" },
  },
}
