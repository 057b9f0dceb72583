-- The plain mean of the empowerment of women and that of men.
return {
  label     = { de = "Teilhabe", en = "Empowerment" },
  children  = { "women", "men" },
  basis     = "published",
}
