-- How free the sea is of chemicals, nutrients, germs and litter. SDG Index code
-- sdg14_cleanwat; 28.6 gives 0 points, 100 gives 100.
return {
  label     = { de = "Saubere Gewässer (Ocean Health Index)",
                en = "Clean waters (Ocean Health Index)" },
  unit      = "score (0 to 100)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "clean_waters",
  normalise = goalposts{ low = 28.6, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { clean_waters = 62.81, gives = 62.81 },
    -- India
    { clean_waters = 22.7, gives = 22.7 },
    { gives = "missing" },
  },
}
