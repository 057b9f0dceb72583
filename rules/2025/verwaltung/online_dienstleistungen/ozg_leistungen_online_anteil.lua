-- Wie viel Prozent der untersuchten Leistungen nach dem Onlinezugangsgesetz (OZG) man
-- in der Stadt online beantragen kann. Untersucht werden in einer Ausgabe für alle
-- Städte dieselben Leistungen.
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
