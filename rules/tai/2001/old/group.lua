-- Wie weit alte Technik verbreitet ist, ohne die die neue nicht ankommt.
return {
  label     = { de = "Verbreitung alter Technik", en = "Old innovations" },
  basis     = "published",
  children  = { "telephones", "electricity" },
  weights   = "equal",
  aggregate = "arithmetic",
}
