-- Wie viel Prozent der Linienbusse im Stadtverkehr einen alternativen Antrieb haben:
-- Batterie, Oberleitung, Brennstoffzelle, Hybrid oder Gas. Busse von
-- Auftragsunternehmen zählen mit.
return {
  label     = { de = "Anteil emissionsarmer Busse",
                en = "Share of low-emission buses" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(busse_emissionsarm, busse)",
  normalise = goalposts{ low = 0, high = 100 },
  missing   = "skip",
  basis     = "described",
  examples  = { { busse_emissionsarm = 26, busse = 80, gives = 32.5 },
                { busse_emissionsarm = 0, busse = 0, gives = "missing" } },
}
