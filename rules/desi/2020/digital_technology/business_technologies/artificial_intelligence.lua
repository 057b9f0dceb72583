-- DESI indicator 3b5. Enterprises that use a technology of artificial intelligence.
return {
  label     = { de = "Künstliche Intelligenz", en = "Artificial intelligence" },
  unit      = "share (0 to 1)",
  source    = "eurostat_enterprises",
  direction = "higher",
  value     = "artificial_intelligence",
  normalise = goalposts{ low = 0, high = 0.75, cap = false },
  basis     = "published",
  examples  = {
    -- Finland, imputed
    { artificial_intelligence = 0.13894609836065575, gives = 0.13894609836065575 },
    -- Romania, imputed
    { artificial_intelligence = 0.008684131147540984, gives = 0.008684131147540984 },
    { gives = "missing" },
  },
}
