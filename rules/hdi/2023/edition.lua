-- Human Development Index (HDI) of the report 2023/24, with figures for 2022.
--
-- Three dimensions count the same, and the index is their geometric mean, so that a
-- lack in one is not made good at par by another. Every indicator runs between two
-- fixed posts, which have stood since 2014. Scores run from 0 to 1; ranks are those
-- of the three decimals printed, and countries with the same share the better rank.
return {
  title       = { de = "Index der menschlichen Entwicklung 2023/24",
                  en = "Human Development Index 2023/24" },
  year        = 2023,
  level_names = { "Dimension", "Indicator" },
  units       = { file = "datasets/hdi/countries.csv", key = "iso3", name = "name" },
  data        = "datasets/hdi/2023",
  children    = { "health", "education", "income" },
  aggregate   = "geometric",
  ranking     = { round_first = true, ties = "min", decimals = 3 },
  rank_within = { "region" },

  -- An index is published only where every one of its figures is there.
  missing     = "propagate",
  defaults    = { group = { missing = "propagate" } },

  measures    = { "years", "log of 2017 PPP $" },
}
