-- Mitreden und mitverfolgen über das Internet: Vorhaben und Bebauungspläne, Sitzungen
-- und Vorlagen des Rates. Die Schnittstelle OParl zählt halb, weil sie nur mittelbar
-- nützt.
return {
  label     = { de = "Öffentlichkeitsbeteiligung", en = "Public participation" },
  basis     = "own",
  children  = {
    "beteiligungsplattform",
    "beteiligungsverfahren_je_100k",
    "rats_tv",
    "ratsinformation_oparl",
    "bauleitplanung_online",
  },
  weights   = {
    beteiligungsplattform = 1,
    beteiligungsverfahren_je_100k = 1,
    rats_tv = 1,
    ratsinformation_oparl = 0.5,
    bauleitplanung_online = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
