-- Ausbaustand eines von Stadt oder Stadtwerken betriebenen LoRaWAN-Netzes, vom
-- Pilotgebiet bis zur flächendeckenden Versorgung der bebauten Stadt.
return {
  label     = { de = "LoRaWAN-Netz", en = "LoRaWAN network" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "lorawan_netz",
  answers   = { {"keines", 0}, {"pilot", 50}, {"flächendeckend", 100} },
  basis     = "published",
  examples  = { { lorawan_netz = "pilot", gives = 50 },
                { lorawan_netz = "flächendeckend", gives = 100 },
                { lorawan_netz = "keines", gives = 0 } },
}
