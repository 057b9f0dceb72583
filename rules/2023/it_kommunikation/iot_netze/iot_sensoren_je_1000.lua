-- Zahl der produktiv betriebenen Sensoren von Stadt und städtischen Gesellschaften in
-- energiesparenden Funknetzen je 1.000 Einwohner. Ab 75 je 1.000 Einwohner gibt es
-- alle Punkte, bei 0 keine.
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
