-- Ob Sensoren oder Kameras erkennen, welche Stellplätze am Straßenrand und auf offenen
-- Parkplätzen frei sind, in einem Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Sensorik an Stellplätzen", en = "Sensors at parking spaces" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "stellplatz_sensorik",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "described",
  examples  = { { stellplatz_sensorik = "pilot", gives = 50 },
                { stellplatz_sensorik = "regelbetrieb", gives = 100 },
                { stellplatz_sensorik = "keine", gives = 0 } },
}
