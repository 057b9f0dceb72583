-- Births by women between 15 and 19. SDG Index code sdg3_fertility; 139.6 gives 0
-- points, 2.5 gives 100.
return {
  label     = { de = "Geburten Jugendlicher", en = "Adolescent fertility" },
  unit      = "per 1,000 women aged 15 to 19",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "adolescent_fertility",
  normalise = goalposts{ low = 2.5, high = 139.6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { adolescent_fertility = 5.2738, gives = 5.2738 },
    -- Chad
    { adolescent_fertility = 164.516, gives = 164.516 },
    { gives = "missing" },
  },
}
