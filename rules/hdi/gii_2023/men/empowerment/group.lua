-- Empowerment of men: the geometric mean of their shares of seats and of education.
return {
  label     = { de = "Teilhabe von Männern", en = "Empowerment of men" },
  children  = { "parliament", "secondary_education" },
  aggregate = "geometric",
  basis     = "published",
}
