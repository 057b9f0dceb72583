-- Empowerment of women: the geometric mean of their shares of seats and of education.
return {
  label     = { de = "Teilhabe von Frauen", en = "Empowerment of women" },
  children  = { "parliament", "secondary_education" },
  aggregate = "geometric",
  basis     = "published",
}
