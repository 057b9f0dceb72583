-- Inequality-adjusted Human Development Index (IHDI) of the report 2023/24, with
-- figures for 2022.
--
-- Every dimension of the HDI is cut by how unequally it is spread among the people of
-- the country: the dimension's score, times 1 minus Atkinson's measure of inequality.
-- The index is the geometric mean of the three. Where all have the same, it equals
-- the HDI.
return {
  title       = { de = "Um Ungleichheit bereinigter HDI 2023/24",
                  en = "Inequality-adjusted HDI 2023/24" },
  year        = 2023,
  level_names = { "Dimension", "Part", "Indicator" },
  units       = { file = "datasets/hdi/countries.csv", key = "iso3", name = "name" },
  data        = { "datasets/hdi/2023", "datasets/hdi/ihdi_2023" },
  children    = { "health", "education", "income" },
  aggregate   = "geometric",
  ranking     = { round_first = true, ties = "min", decimals = 3 },
  rank_within = { "region" },

  -- An index is published only where every one of its figures is there.
  missing     = "propagate",
  defaults    = { group = { missing = "propagate" } },

  measures    = { "years", "log of 2017 PPP $", "%" },
}
