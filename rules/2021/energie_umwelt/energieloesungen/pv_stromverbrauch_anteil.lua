-- Wie viel Prozent des Stroms, der in der Stadt verbraucht wird, dort auch mit
-- Photovoltaik erzeugt wird. Beides sind Mengen des Vorjahres.
return {
  label     = { de = "Anteil Photovoltaik am Stromverbrauch",
                en = "Share of photovoltaics in electricity use" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(pv_strom_mwh, stromverbrauch_mwh)",
  normalise = goalposts{ low = 0.2, high = 25 },
  missing   = "skip",
  basis     = "own",
  examples  = { { pv_strom_mwh = 45000, stromverbrauch_mwh = 1500000, gives = 3 },
                { pv_strom_mwh = 0, stromverbrauch_mwh = 0, gives = "missing" } },
}
