-- Who goes to school, completes it and can read.
return {
  label     = { de = "Ziel 4: Hochwertige Bildung", en = "Goal 4: Quality education" },
  children  = {
    "primary_enrolment",
    "lower_secondary_completion",
    "youth_literacy",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
