-- People without work who look for it. The dashboards of OECD members leave it out;
-- the index does not. SDG Index code sdg8_unemp; 25.9 gives 0 points, 0.5 gives 100.
return {
  label     = { de = "Arbeitslosigkeit", en = "Unemployment" },
  unit      = "% of labour force",
  source    = "sdsn_2019",
  direction = "lower",
  value     = "unemployment",
  normalise = goalposts{ low = 0.5, high = 25.9 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { unemployment = 6.31899976730347, gives = 6.31899976730347 },
    -- Chad
    { unemployment = 5.92399978637695, gives = 5.92399978637695 },
    { gives = "missing" },
  },
}
