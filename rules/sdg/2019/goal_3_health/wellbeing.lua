-- On which step of a ladder people place their own life, on average. SDG Index code
-- sdg3_swb; 3.3 gives 0 points, 7.6 gives 100.
return {
  label     = { de = "Subjektives Wohlbefinden", en = "Subjective wellbeing" },
  unit      = "ladder (0 to 10)",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "wellbeing",
  normalise = goalposts{ low = 3.3, high = 7.6 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { wellbeing = 7.374792038536933, gives = 7.374792038536933 },
    -- Chad
    { wellbeing = 4.486325109525654, gives = 4.486325109525654 },
    { gives = "missing" },
  },
}
