-- Anteil der Linienbusse mit Batterie-, Brennstoffzellen-, Hybrid- oder Gasantrieb an
-- allen Linienbussen im Stadtverkehr. Die Skala reicht von 0 bis 100 Prozent. Bleibt
-- der Wert unbekannt, verteilt sich sein Gewicht auf die Geschwister.
return {
  label     = { de = "Anteil emissionsarmer Busse",
                en = "Share of low-emission buses" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(busse_emissionsarm, busse)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "published",
  examples  = { { busse_emissionsarm = 26, busse = 80, gives = 32.5 },
                { busse_emissionsarm = 0, busse = 0, gives = "missing" } },
}
