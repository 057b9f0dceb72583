-- Human Development Index (HDI) of the report 2009, with figures for 2007, by the
-- rules before 2010; the first 26 countries of the printed table.
--
-- Three dimensions, and the index is their plain mean: what one lacks, another makes
-- good at par. Knowledge is literacy and enrolment, and income is the domestic
-- product. Ranks follow the unrounded scores.
return {
  title       = { de = "Index der menschlichen Entwicklung 2009",
                  en = "Human Development Index 2009" },
  year        = 2009,
  level_names = { "Dimension", "Indicator" },
  units       = { file = "datasets/hdi/countries.csv", key = "iso3", name = "name",
                  where = "hdi_2009" },
  data        = "datasets/hdi/2009",
  children    = { "health", "education", "income" },
  aggregate   = "arithmetic",
  ranking     = { ties = "min", decimals = 3 },
  rank_within = { "region" },

  -- An index is published only where every one of its figures is there.
  missing     = "propagate",
  defaults    = { group = { missing = "propagate" } },

  measures    = { "years", "%", "log of 2007 PPP $" },
}
