-- Knowledge: two thirds literacy of adults, one third enrolment.
return {
  label     = { de = "Bildung", en = "Education" },
  children  = { "adult_literacy", "gross_enrolment" },
  weights   = { adult_literacy = 2, gross_enrolment = 1 },
  basis     = "published",
}
