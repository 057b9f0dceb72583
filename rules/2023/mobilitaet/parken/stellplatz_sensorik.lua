-- Stand der sensor- oder kameragestützten Erfassung freier Stellplätze im Straßenraum
-- und auf offenen Parkplätzen (keine, Pilot, Regelbetrieb).
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
