-- The plain mean of reproductive health and of the health of men, which is 1 by
-- definition.
return {
  label     = { de = "Gesundheit", en = "Health" },
  children  = { "maternal_mortality", "adolescent_births" },
  aggregate = function(scores)
    local women = math.sqrt(scores.maternal_mortality * scores.adolescent_births)
    return (women + 1) / 2
  end,
  basis     = "published",
}
