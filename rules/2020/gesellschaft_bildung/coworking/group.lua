-- Orte, an denen man mit anderen zusammen arbeiten und einen Platz auch für kurze Zeit
-- bekommen kann.
return {
  label     = { de = "Coworking", en = "Coworking" },
  basis     = "described",
  children  = { "coworking_anzahl", "coworking_online_buchung" },
  weights   = { coworking_anzahl = 1, coworking_online_buchung = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
