-- An wie vielen öffentlichen Stellen man alte Elektrogeräte abgeben kann, bezogen auf
-- 100.000 Einwohner. Sammelcontainer zählen mit.
return {
  label     = { de = "Sammelstellen für Elektrogeräte",
                en = "Collection points for electrical devices" },
  unit      = "je 100.000 Einwohner",
  source    = "webrecherche",
  direction = "higher",
  value     = "per(100000, elektrogeraete_sammelstellen, einwohner)",
  normalise = goalposts{ low = 0.4, high = 30 },
  basis     = "own",
  examples  = { { elektrogeraete_sammelstellen = 8, einwohner = 200000, gives = 4 },
                { einwohner = 200000, gives = "missing" } },
}
