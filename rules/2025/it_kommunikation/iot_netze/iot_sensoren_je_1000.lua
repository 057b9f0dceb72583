-- Wie viele Sensoren der Stadt und ihrer Gesellschaften im LPWAN senden, bezogen auf
-- 1.000 Einwohner. Es zählt der produktive Betrieb, kein Versuchsaufbau.
return {
  label     = { de = "Vernetzte Sensoren im Stadtgebiet",
                en = "Connected sensors in the city" },
  unit      = "je 1.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(1000, iot_sensoren, einwohner)",
  normalise = goalposts{ low = 0, high = 75 },
  basis     = "own",
  examples  = { { iot_sensoren = 1000, einwohner = 200000, gives = 5 },
                { einwohner = 200000, gives = "missing" } },
}
