-- Anteil der Fahrzeuge mit Batterie-, Plug-in-Hybrid- oder Brennstoffzellenantrieb an
-- allen in der Stadt zugelassenen Fahrzeugen. Null Punkte bei 0,1, hundert ab 20
-- Prozent. Eine Stadt ohne Registerwert erhält den Median der Städte.
return {
  label     = { de = "Anteil E-Fahrzeuge", en = "Share of electric vehicles" },
  unit      = "%",
  source    = "kba_zulassungen",
  direction = "higher",
  value     = "share(e_fahrzeuge, fahrzeuge_zugelassen)",
  normalise = goalposts{ low = 0.1, high = 20 },
  missing   = "median",
  basis     = "published",
  examples  = { { e_fahrzeuge = 7, fahrzeuge_zugelassen = 200, gives = 3.5 },
                { e_fahrzeuge = 0, fahrzeuge_zugelassen = 0, gives = "missing" } },
}
