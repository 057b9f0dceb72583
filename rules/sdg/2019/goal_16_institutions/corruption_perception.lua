-- How corrupt the public sector is seen to be; 100 is clean. SDG Index code
-- sdg16_cpi; 13 gives 0 points, 88.6 gives 100.
return {
  label     = { de = "Korruptionswahrnehmungsindex",
                en = "Corruption perception index" },
  unit      = "score (0 to 100)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "corruption_perception",
  normalise = goalposts{ low = 13, high = 88.6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { corruption_perception = 85, gives = 85 },
    -- Chad
    { corruption_perception = 19, gives = 19 },
    { gives = "missing" },
  },
}
