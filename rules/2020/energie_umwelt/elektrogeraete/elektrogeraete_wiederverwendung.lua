-- Ja, wenn der Entsorger alte Geräte, die noch funktionieren, aussortiert, prüft und
-- weitergibt.
return {
  label     = { de = "Wiederverwendung von Elektrogeräten",
                en = "Reuse of electrical devices" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "elektrogeraete_wiederverwendung",
  basis     = "own",
  examples  = { { elektrogeraete_wiederverwendung = "ja", gives = 1 },
                { elektrogeraete_wiederverwendung = "nein", gives = 0 },
                { gives = "missing" } },
}
