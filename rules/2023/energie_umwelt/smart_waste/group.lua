-- Digitale Helfer in der Abfallwirtschaft und die Menge, die am Ende übrig bleibt.
-- Alle Parameter zählen gleich. Danach wird der Indikator gestreckt: die beste Stadt
-- erhält 100, die schwächste 0.
return {
  label     = { de = "Smart Waste", en = "Smart waste" },
  basis     = "published",
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
  normalise = "minmax",
}
