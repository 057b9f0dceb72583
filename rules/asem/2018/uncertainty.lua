-- What the makers of the ASEM index might have chosen otherwise: the four assumptions of
-- COINr's example of an uncertainty analysis (get_sensitivity), as COINr varies them.
return {
  winmax        = {
    label = { de = "Grenze der Winsorisierung", en = "Limit of winsorisation" },
    treat = {
      winsorise{ skew = 2, kurtosis = 3.5, max = 1, otherwise = "log" },
      winsorise{ skew = 2, kurtosis = 3.5, max = 2, otherwise = "log" },
      winsorise{ skew = 2, kurtosis = 3.5, max = 3, otherwise = "log" },
      winsorise{ skew = 2, kurtosis = 3.5, max = 4, otherwise = "log" },
      winsorise{ skew = 2, kurtosis = 3.5, max = 5, otherwise = "log" },
    },
  },
  normalisation = {
    label     = { de = "Normalisierung", en = "Normalisation" },
    normalise = { minmax{ to = {1, 100} }, zscore{ mean = 10, sd = 2 } },
  },
  weights       = {
    label   = { de = "Gewichte der Säulen und Teilindizes",
                en = "Weights of pillars and sub-indices" },
    level   = { "Sub-index", "Pillar" },
    weights = { by = 0.25 },
  },
  aggregation   = {
    label     = { de = "Aggregation", en = "Aggregation" },
    aggregate = { "arithmetic", "geometric" },
  },
}
