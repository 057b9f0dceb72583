-- Anteil der Linienbusse mit Batterie-, Oberleitungs- oder Brennstoffzellenantrieb an
-- allen Linienbussen im Stadtverkehr. Die Skala reicht von 0 bis 90 Prozent. Bleibt
-- der Wert unbekannt, verteilt sich sein Gewicht auf die Geschwister.
return {
  label     = { de = "Anteil lokal emissionsfreier Busse",
                en = "Share of locally emission-free buses" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(busse_emissionsfrei, busse)",
  normalise = goalposts{ low = 0, high = 90 },
  missing   = "skip",
  basis     = "own",
  examples  = { { busse_emissionsfrei = 14, busse = 80, gives = 17.5 },
                { busse_emissionsfrei = 0, busse = 0, gives = "missing" } },
}
