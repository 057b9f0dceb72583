-- People who are satisfied with public transport where they live. SDG Index code
-- sdg11_transport; 21 gives 0 points, 82.6 gives 100.
return {
  label     = { de = "Zufriedenheit mit öffentlichem Verkehr",
                en = "Satisfaction with public transport" },
  unit      = "% of respondents",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "public_transport",
  normalise = goalposts{ low = 21, high = 82.6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { public_transport = 64.68521612867448, gives = 64.68521612867448 },
    -- Chad
    { public_transport = 47.12821087310364, gives = 47.12821087310364 },
    { gives = "missing" },
  },
}
