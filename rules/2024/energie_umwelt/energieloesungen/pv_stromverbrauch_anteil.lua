-- Anteil der im Vorjahr im Stadtgebiet aus Photovoltaik erzeugten Strommenge am
-- gesamten Stromverbrauch der Stadt. Ab 25 Prozent gibt es alle Punkte, bei 0,2 keine.
-- Wer keine Angabe machen kann, wird nur an den übrigen Parametern gemessen.
return {
  label     = { de = "Anteil Photovoltaik am Stromverbrauch",
                en = "Share of photovoltaics in electricity use" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(pv_strom_mwh, stromverbrauch_mwh)",
  normalise = goalposts{ low = 0.2, high = 25 },
  missing   = "skip",
  basis     = "described",
  examples  = { { pv_strom_mwh = 6, stromverbrauch_mwh = 200, gives = 3 },
                { pv_strom_mwh = 0, stromverbrauch_mwh = 0, gives = "missing" } },
}
