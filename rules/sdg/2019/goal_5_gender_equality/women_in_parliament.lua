-- Seats that women hold. Half of the seats gives full points. SDG Index code
-- sdg5_parl; 1.2 gives 0 points, 50 gives 100.
return {
  label     = { de = "Frauen in nationalen Parlamenten",
                en = "Women in national parliaments" },
  unit      = "% of seats",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "women_in_parliament",
  normalise = goalposts{ low = 1.2, high = 50 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { women_in_parliament = 46.1, gives = 46.1 },
    -- Chad
    { women_in_parliament = 15.3, gives = 15.3 },
    { gives = "missing" },
  },
}
