-- How much a country serves as a tax haven; 0 is best, 5 worst. SDG Index code
-- sdg17_taxhaven; 5 gives 0 points, 0 gives 100.
return {
  label     = { de = "Steueroasen-Index", en = "Tax haven score" },
  unit      = "score (0 to 5)",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "tax_haven",
  normalise = goalposts{ low = 0, high = 5 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { tax_haven = 0, gives = 0 },
    -- Chad
    { tax_haven = 0, gives = 0 },
    { gives = "missing" },
  },
}
