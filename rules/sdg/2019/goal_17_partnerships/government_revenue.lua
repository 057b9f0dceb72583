-- What the government takes in, without grants. It is asked of the countries that are
-- not asked for development aid. SDG Index code sdg17_govrev; 10 gives 0 points, 40
-- gives 100.
return {
  label     = { de = "Staatseinnahmen ohne Zuschüsse",
                en = "Government revenue excluding grants" },
  unit      = "% of GDP",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "government_revenue",
  normalise = goalposts{ low = 10, high = 40 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Brazil
    { government_revenue = 27.15648820790485, gives = 27.15648820790485 },
    { gives = "missing" },
  },
}
