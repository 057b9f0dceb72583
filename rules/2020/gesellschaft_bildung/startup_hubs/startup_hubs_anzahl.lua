-- Wie viele Gründerzentren, Inkubatoren und Acceleratoren in der Stadt auf digitale
-- Geschäftsideen ausgerichtet sind. Gezählt wird, ohne durch die Einwohner zu teilen.
return {
  label     = { de = "Start-up-Hubs", en = "Start-up hubs" },
  unit      = "Anzahl",
  source    = "webrecherche",
  direction = "higher",
  value     = "startup_hubs_anzahl",
  normalise = goalposts{ low = 0, high = 40 },
  basis     = "published",
  examples  = { { startup_hubs_anzahl = 3, gives = 3 }, { gives = "missing" } },
}
