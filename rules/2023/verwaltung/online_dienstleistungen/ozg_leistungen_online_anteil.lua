-- Anteil der Leistungen nach dem Onlinezugangsgesetz, die in der Stadt digital
-- beantragt werden können, an allen für die Ausgabe untersuchten Leistungen. Ab 100
-- Prozent gibt es alle Punkte, bei 10 keine. Eine Stadt ohne Registerwert erhält den
-- Median der Städte.
return {
  label     = { de = "Online verfügbare OZG-Leistungen",
                en = "OZG services available online" },
  unit      = "%",
  source    = "dashboard_digitale_verwaltung",
  direction = "higher",
  value     = "share(ozg_leistungen_online, ozg_leistungen_untersucht)",
  normalise = goalposts{ low = 10, high = 100 },
  missing   = "median",
  basis     = "described",
  examples  = { { ozg_leistungen_online = 124,
                  ozg_leistungen_untersucht = 200,
                  gives = 62 },
                { ozg_leistungen_online = 0,
                  ozg_leistungen_untersucht = 0,
                  gives = "missing" } },
}
