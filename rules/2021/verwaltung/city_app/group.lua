-- Die Apps der Stadt: was sie bieten und wie sie bewertet werden.
return {
  label     = { de = "City-App", en = "City app" },
  basis     = "own",
  children  = { "city_app_angebot", "city_app_bewertung" },
  weights   = { city_app_angebot = 1, city_app_bewertung = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
