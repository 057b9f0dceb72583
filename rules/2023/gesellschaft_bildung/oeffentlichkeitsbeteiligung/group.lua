-- Mitreden und mitverfolgen über das Internet: Beteiligung, Haushalt, Rat.
-- „Offene Ratsdaten über OParl“ zählt halb. Beste Stadt 100, letzte Stadt 0, alle
-- anderen dazwischen.
return {
  label     = { de = "Öffentlichkeitsbeteiligung", en = "Public participation" },
  basis     = "published",
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
