-- Auf wie viel Prozent der Linien im Stadtverkehr App und Anzeigen an der Haltestelle
-- sagen, wann das nächste Fahrzeug wirklich abfährt.
return {
  label     = { de = "Echtzeitinformationen im ÖPNV",
                en = "Real-time information in public transport" },
  unit      = "%",
  source    = "recherche",
  direction = "higher",
  value     = "share(oepnv_linien_echtzeit, oepnv_linien)",
  normalise = goalposts{ low = 10, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { oepnv_linien_echtzeit = 47, oepnv_linien = 50, gives = 94 },
                { oepnv_linien_echtzeit = 0, oepnv_linien = 0, gives = "missing" } },
}
