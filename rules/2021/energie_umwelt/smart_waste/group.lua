-- Wie digital die Abfallwirtschaft arbeitet und wie viel Müll übrig bleibt.
return {
  label     = { de = "Smart Waste", en = "Smart waste" },
  basis     = "described",
  children  = {
    "papierkorb_fuellstand",
    "container_fuellstand",
    "abfall_app",
    "restabfall_je_einwohner",
  },
  weights   = {
    papierkorb_fuellstand = 1,
    container_fuellstand = 1,
    abfall_app = 1,
    restabfall_je_einwohner = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
