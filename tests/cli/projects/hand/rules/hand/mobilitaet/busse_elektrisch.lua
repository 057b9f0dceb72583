-- Anteil elektrischer Busse; eine Stadt ohne Busse bleibt ohne Wert.
return {
  label     = { de = "Elektrische Busse", en = "Electric buses" },
  unit      = "%",
  source    = "statistik",
  direction = "higher",
  value     = "share(busse_e, busse)",
  normalise = "none",
  examples  = { { busse_e = 20, busse = 80, gives = 25 },
                { busse_e = 0, busse = 0, gives = "missing" } },
}
