-- How little minorities are tolerated, from 0 (no tension) to 10: the score runs
-- against its name.
return {
  label     = { de = "Intoleranz gegenüber Minderheiten",
                en = "Tolerance for minorities" },
  unit      = "score",
  source    = "asem",
  direction = "lower",
  value     = "tolmin",
  basis     = "published",
  examples  = { { tolmin = 4.9, gives = 4.9 } },
}
