-- Adults of 15 and over who can read and write.
-- Countries that no longer ask count as having 99 %.
return {
  label     = { de = "Alphabetisierung Erwachsener", en = "Adult literacy" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "adult_literacy",
  missing   = 99,
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { adult_literacy = 97.9, gives = 97.9 },
                { gives = "missing" } },
}
