-- Gender Inequality Index (GII) of the report 2023/24, with figures for 2022, turned
-- round.
--
-- The report prints inequality: 0 is none, and rank 1 has the least. Here the score
-- is what is left of 1, so that the highest is the best and ranks are the printed
-- ones: a GII of 0.071 is a score of 0.929.
--
-- Women and men each get the geometric mean of health, empowerment and labour market.
-- The harmonic mean of the two, which is drawn to the lesser, is compared with a
-- reference that takes the plain mean of both sexes in every dimension first.
return {
  title       = { de = "Index der geschlechtsspezifischen Gleichheit 2023/24 (1 - GII)",
                  en = "Gender equality 2023/24 (1 - GII)" },
  year        = 2023,
  level_names = { "Part", "Dimension", "Indicator" },
  units       = { file = "datasets/hdi/countries.csv", key = "iso3", name = "name" },
  data        = "datasets/hdi/gii_2023",
  children    = { "women", "men", "reference" },
  aggregate   = function(scores)
    local harmonic = 2 / (1 / scores.women + 1 / scores.men)
    return harmonic / scores.reference
  end,
  ranking     = { ties = "min", decimals = 3 },
  rank_within = { "region" },

  -- An index is published only where every one of its figures is there.
  missing     = "propagate",
  defaults    = { group = { missing = "propagate" } },

  measures    = { "%", "ratio" },
}
