-- People who use the internet. SDG Index code sdg9_intuse; 2.2 gives 0 points, 100
-- gives 100.
return {
  label     = { de = "Internetnutzung", en = "Population using the internet" },
  unit      = "% of population",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "internet_use",
  normalise = goalposts{ low = 2.2, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { internet_use = 96.4096452795113, gives = 96.4096452795113 },
    -- Chad
    { internet_use = 6.49999811951501, gives = 6.49999811951501 },
    { gives = "missing" },
  },
}
