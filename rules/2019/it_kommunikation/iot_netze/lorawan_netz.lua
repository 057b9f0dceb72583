-- Ob Stadt oder Stadtwerke ein LoRaWAN betreiben, ein Funknetz für Sensoren. Wie weit
-- es reicht, spielt in dieser Ausgabe keine Rolle.
return {
  label     = { de = "LoRaWAN-Netz", en = "LoRaWAN network" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "lorawan_netz",
  answers   = { {"keines", 0}, {"vorhanden", 100} },
  basis     = "described",
  examples  = { { lorawan_netz = "vorhanden", gives = 100 },
                { lorawan_netz = "keines", gives = 0 } },
}
