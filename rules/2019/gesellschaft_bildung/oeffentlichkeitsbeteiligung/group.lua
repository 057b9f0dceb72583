-- Mitreden über das Internet: ob es dafür einen Ort gibt und wie viele Verfahren es im
-- Vorjahr waren.
return {
  label     = { de = "Bürgerbeteiligungsplattform",
                en = "Citizen participation platform" },
  basis     = "published",
  children  = { "beteiligungsplattform", "beteiligungsverfahren_je_100k" },
  weights   = { beteiligungsplattform = 1, beteiligungsverfahren_je_100k = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
