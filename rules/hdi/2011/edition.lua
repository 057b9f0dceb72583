-- Human Development Index (HDI) of the report 2011, by the rules of 2010 to 2013.
--
-- Three dimensions, and the index is their geometric mean, as today. The upper posts
-- are the highest values that any country had from 1980 to 2011, so that they moved
-- with every report, and education was a geometric mean, too. Ranks follow the
-- unrounded scores.
return {
  title       = { de = "Index der menschlichen Entwicklung 2011",
                  en = "Human Development Index 2011" },
  year        = 2011,
  level_names = { "Dimension", "Indicator" },
  units       = { file = "datasets/hdi/countries.csv", key = "iso3", name = "name",
                  where = "hdi_2011" },
  data        = "datasets/hdi/2011",
  children    = { "health", "education", "income" },
  aggregate   = "geometric",
  ranking     = { ties = "min", decimals = 3 },
  rank_within = { "region" },

  -- An index is published only where every one of its figures is there.
  missing     = "propagate",
  defaults    = { group = { missing = "propagate" } },

  measures    = { "years", "log of 2005 PPP $" },
}
