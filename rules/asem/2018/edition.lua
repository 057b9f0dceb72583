-- ASEM Sustainable Connectivity 2018: 51 countries of Asia and Europe, 49 indicators in
-- eight pillars and two sub-indices. It is the example of the R package COINr, and this
-- edition gives that package's figures at every step (docs/published-indices/asem.md).
--
-- How a country gets its score: An indicator that grows with the size of a country is
-- divided by population, land area, energy consumption or gross domestic product. A
-- gap is filled with the mean of the continent. Where a few countries lie so far out
-- that they would squeeze all others together, they are drawn in. Then the weakest
-- country has 0 and the best 100, and everything above is a plain mean.
return {
  title       = { de = "ASEM Nachhaltige Konnektivität 2018",
                  en = "ASEM Sustainable Connectivity 2018" },
  year        = 2018,
  level_names = { "Sub-index", "Pillar", "Indicator" },
  units       = { file = "datasets/asem/countries.csv", key = "code",
                  name = "country" },
  data        = "datasets/asem/2018",
  children    = { "connectivity", "sustainability" },
  weights     = { connectivity = 1, sustainability = 1 },
  aggregate   = "arithmetic",
  ranking     = { ties = "min", decimals = 1 },
  rank_within = { "gdp_group" },

  -- What holds for all 49 indicators and all groups.
  defaults    = {
    parameter = {
      missing   = group_mean{ by = "continent" },
      treat     = winsorise{ skew = 2, kurtosis = 3.5, max = 5, otherwise = "log" },
      normalise = minmax{ to = {0, 100} },
    },
    group     = { aggregate = "arithmetic" },
  },

  -- The units of measure that the indicators may have.
  measures    = {
    "score 1 to 5",
    "seats per inhabitant",
    "score",
    "crossings per km²",
    "TWh per Mtoe",
    "million tonnes per Mtoe",
    "Mbit/s",
    "%",
    "share of GDP",
    "number",
    "USD",
    "1 (yes) or 0 (no)",
    "per inhabitant",
    "per billion USD of GDP",
    "thousands per inhabitant",
    "kg of oil equivalent per 1,000 USD",
    "tonnes per head",
    "ratio",
    "per 1,000 inhabitants",
  },
}
