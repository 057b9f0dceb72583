-- Wie weit neue Technik verbreitet ist: das Internet, und Güter, in denen viel davon
-- steckt.
return {
  label     = { de = "Verbreitung neuer Technik", en = "Recent innovations" },
  basis     = "published",
  children  = { "internet", "exports" },
  weights   = "equal",
  aggregate = "arithmetic",
}
