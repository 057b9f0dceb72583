-- The EU's Digital Economy and Society Index 2020: four dimensions, ten
-- sub-dimensions, 33 indicators; the 27 member states and the EU as a whole. A
-- vintage that the Commission calculated back in 2022, by the method of that year;
-- what was published in 2020 followed another one.
--
-- How a place comes about: each indicator lies between two fixed goalposts, the same
-- in all years, and is not clamped at them: a value below the lower post gives less
-- than 0 points. Sub-dimensions are weighted means of indicators, dimensions of
-- sub-dimensions; the index is the mean of the four dimensions. Nothing is rounded on
-- the way.
--
-- Cells that were not observed were imputed by the Commission; they stand in the data
-- with the status E. The EU is ranked among all and left out of the ranks of member
-- states.
return {
  title       = { de = "Index für die digitale Wirtschaft und Gesellschaft (DESI) 2020",
                  en = "Digital Economy and Society Index (DESI) 2020" },
  year        = 2020,
  level_names = { "Dimension", "Sub-dimension", "Indicator" },
  units       = { file = "datasets/desi/countries.csv", key = "iso", name = "name" },
  data        = "datasets/desi/2020",
  children    = {
    "human_capital",
    "connectivity",
    "digital_technology",
    "public_services",
  },
  weights     = {
    human_capital = 0.25,
    connectivity = 0.25,
    digital_technology = 0.25,
    public_services = 0.25,
  },
  aggregate   = "arithmetic",
  ranking     = { ties = "min", decimals = 1 },
  rank_within = { "member_state" },
  previous    = "rules/desi/2019",
  measures    = { "share (0 to 1)", "score (0 to 100)" },
}
