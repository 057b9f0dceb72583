-- Ob ParkAPI, eine Sammlung freier Programme, die Belegung der Parkhäuser der Stadt
-- abruft; Stand Februar 2025. Sie kann es nur, wo die Stadt die Belegung laufend ins
-- Netz stellt.
return {
  label     = { de = "Offene Parkdaten in Echtzeit",
                en = "Open real-time parking data" },
  unit      = "ja/nein",
  source    = "parkapi_verzeichnis",
  direction = "higher",
  value     = "parkdaten_echtzeit",
  basis     = "own",
  examples  = { { parkdaten_echtzeit = "ja", gives = 1 },
                { parkdaten_echtzeit = "nein", gives = 0 },
                { gives = "missing" } },
}
