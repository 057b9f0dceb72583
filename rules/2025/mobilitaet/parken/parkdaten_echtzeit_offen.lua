-- Ja, wenn es die Belegung von Parkhäusern oder Parkplätzen als offenen Datenstrom
-- gibt, den andere in ihre eigenen Dienste einbauen können.
return {
  label     = { de = "Offene Echtzeitdaten zum Parken",
                en = "Open real-time parking data" },
  unit      = "ja/nein",
  source    = "parkapi_verzeichnis",
  direction = "higher",
  value     = "parkdaten_echtzeit_offen",
  basis     = "own",
  examples  = { { parkdaten_echtzeit_offen = "ja", gives = 1 },
                { parkdaten_echtzeit_offen = "nein", gives = 0 },
                { gives = "missing" } },
}
