-- What people can do online. At least basic skills count twice.
return {
  label     = { de = "Kompetenzen der Internetnutzung", en = "Internet user skills" },
  children  = {
    "basic_digital_skills",
    "above_basic_digital_skills",
    "digital_content_skills",
  },
  weights   = {
    basic_digital_skills = 2,
    above_basic_digital_skills = 1,
    digital_content_skills = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
