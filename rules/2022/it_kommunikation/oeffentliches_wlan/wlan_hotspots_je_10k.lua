-- Wie viele Zugangspunkte das kostenlose öffentliche WLAN hat, im Freien und in
-- Gebäuden, die allen offenstehen, bezogen auf 10.000 Einwohner.
return {
  label     = { de = "Dichte öffentlicher WLAN-Zugangspunkte",
                en = "Density of public Wi-Fi access points" },
  unit      = "je 10.000 Einwohner",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "per(10000, wlan_hotspots, einwohner)",
  normalise = goalposts{ low = 0, high = 60 },
  basis     = "own",
  examples  = { { wlan_hotspots = 160, einwohner = 200000, gives = 8 },
                { einwohner = 200000, gives = "missing" } },
}
