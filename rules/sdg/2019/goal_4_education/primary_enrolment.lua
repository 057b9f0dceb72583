-- Children of primary school age who go to school. SDG Index code sdg4_primary; 53.8
-- gives 0 points, 100 gives 100.
return {
  label     = { de = "Besuch der Grundschule", en = "Net primary enrolment" },
  unit      = "% of age group",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "primary_enrolment",
  normalise = goalposts{ low = 53.8, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { primary_enrolment = 99.35069, gives = 99.35069 },
    -- Chad
    { primary_enrolment = 74.20576, gives = 74.20576 },
    { gives = "missing" },
  },
}
