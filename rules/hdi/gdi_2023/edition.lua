-- Gender Development Index (GDI) of the report 2023/24, with figures for 2022.
--
-- The HDI of women divided by the HDI of men: 1 is parity, below 1 women have less.
-- Both are made as the HDI is, from figures of their own. The report prints no ranks
-- of the GDI; those here go from the highest ratio to the lowest.
return {
  title       = { de = "Index der geschlechtsspezifischen Entwicklung 2023/24",
                  en = "Gender Development Index 2023/24" },
  year        = 2023,
  level_names = { "Sex", "Dimension", "Indicator" },
  units       = { file = "datasets/hdi/countries.csv", key = "iso3", name = "name" },
  data        = "datasets/hdi/gdi_2023",
  children    = { "women", "men" },
  aggregate   = function(scores)
    return scores.women / scores.men
  end,
  ranking     = { round_first = true, ties = "min", decimals = 3 },
  rank_within = { "region" },

  -- An index is published only where every one of its figures is there.
  missing     = "propagate",
  defaults    = { group = { missing = "propagate" } },

  measures    = { "years", "log of 2017 PPP $" },
}
