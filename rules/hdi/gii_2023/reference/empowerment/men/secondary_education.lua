-- Men of 25 and over who have at least some secondary education.
return {
  label     = { de = "Männern mit Sekundarbildung",
                en = "Secondary education, men" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "secondary_education_men",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { secondary_education_men = 95.93977356, gives = 95.93977356 } },
}
