-- Ob Stadt oder Stadtwerke ein LoRaWAN betreiben, ein Funknetz für Sensoren, und wie
-- weit es reicht: über ein Pilotgebiet oder über die ganze bebaute Stadt.
return {
  label     = { de = "LoRaWAN-Netz", en = "LoRaWAN network" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "lorawan_netz",
  answers   = { {"keines", 0}, {"pilot", 50}, {"flächendeckend", 100} },
  basis     = "published",
  examples  = { { lorawan_netz = "pilot", gives = 50 },
                { lorawan_netz = "flächendeckend", gives = 100 },
                { lorawan_netz = "keines", gives = 0 } },
}
