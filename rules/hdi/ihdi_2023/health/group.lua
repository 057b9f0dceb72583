-- A long and healthy life, cut by how unequal lengths of life are.
return {
  label     = { de = "Gesundheit", en = "Health" },
  children  = { "life_expectancy", "equality" },
  aggregate = function(scores)
    return scores.life_expectancy * scores.equality
  end,
  basis     = "published",
}
