-- Was Menschen gelernt haben, um Technik zu erfinden und anzuwenden.
return {
  label     = { de = "Menschliche Fähigkeiten", en = "Human skills" },
  basis     = "published",
  children  = { "schooling", "university" },
  weights   = "equal",
  aggregate = "arithmetic",
}
