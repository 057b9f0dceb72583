-- Wie viele Empfangsstationen (Gateways) die Funknetze für Sensoren in der Stadt haben,
-- bezogen auf 100.000 Einwohner.
return {
  label     = { de = "Gateways des LPWAN", en = "LPWAN gateways" },
  unit      = "je 100.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(100000, lorawan_gateways, einwohner)",
  normalise = goalposts{ low = 0, high = 60 },
  basis     = "own",
  examples  = { { lorawan_gateways = 20, einwohner = 200000, gives = 10 },
                { einwohner = 200000, gives = "missing" } },
}
