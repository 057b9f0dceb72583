-- Wie viel Prozent aller in der Stadt zugelassenen Kraftfahrzeuge elektrisch fahren:
-- mit Batterie, mit Brennstoffzelle oder als Plug-in-Hybrid.
return {
  label     = { de = "Anteil E-Fahrzeuge", en = "Share of electric vehicles" },
  unit      = "%",
  source    = "kba_zulassungen",
  direction = "higher",
  value     = "share(e_fahrzeuge, fahrzeuge_zugelassen)",
  normalise = goalposts{ low = 0.1, high = 20 },
  missing   = "median",
  basis     = "published",
  examples  = { { e_fahrzeuge = 4200, fahrzeuge_zugelassen = 120000, gives = 3.5 },
                { e_fahrzeuge = 0, fahrzeuge_zugelassen = 0, gives = "missing" } },
}
