-- Women, married or in union, whose need for family planning is met by modern
-- methods. SDG Index code sdg5_familypl; 17.5 gives 0 points, 100 gives 100.
return {
  label     = { de = "Familienplanung mit modernen Methoden",
                en = "Family planning by modern methods" },
  unit      = "% of women aged 15 to 49",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "family_planning",
  normalise = goalposts{ low = 17.5, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { family_planning = 80, gives = 80 },
    -- Chad
    { family_planning = 17.5, gives = 17.5 },
    { gives = "missing" },
  },
}
