-- Women of 25 and over who have at least some secondary education.
return {
  label     = { de = "Frauen mit Sekundarbildung",
                en = "Secondary education, women" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "secondary_education_women",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { secondary_education_women = 95.4335022, gives = 95.4335022 } },
}
