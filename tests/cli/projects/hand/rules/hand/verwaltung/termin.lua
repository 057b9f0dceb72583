-- Termine im Bürgeramt lassen sich über das Internet buchen.
return {
  label     = { de = "Online-Termin", en = "Online appointment" },
  unit      = "ja/nein",
  source    = "umfrage",
  direction = "higher",
  value     = "termin_online",
  examples  = { { termin_online = "ja", gives = 1 }, { gives = "missing" } },
}
