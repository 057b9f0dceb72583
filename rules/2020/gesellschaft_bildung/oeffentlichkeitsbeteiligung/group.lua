-- Mitreden und mitverfolgen über das Internet: Vorhaben der Stadt, Sitzungen und
-- Vorlagen des Rates. Die Schnittstelle OParl zählt halb, weil sie nur mittelbar nützt.
return {
  label     = { de = "Bürgerbeteiligung", en = "Citizen participation" },
  basis     = "described",
  children  = {
    "beteiligungsplattform",
    "beteiligungsverfahren_je_100k",
    "rats_tv",
    "ratsinformation_oparl",
  },
  weights   = {
    beteiligungsplattform = 1,
    beteiligungsverfahren_je_100k = 1,
    rats_tv = 1,
    ratsinformation_oparl = 0.5,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
