-- Stromsparende Funknetze für Sensoren (LPWAN), allen voran LoRaWAN: wie weit sie
-- reichen, wer sie nutzen darf und wie viele Sensoren in ihnen senden.
return {
  label     = { de = "LPWAN (IoT-Netze)", en = "LPWAN (IoT networks)" },
  basis     = "published",
  children  = {
    "lorawan_netz",
    "lorawan_mitnutzung",
    "lorawan_gateways_je_100k",
    "iot_sensoren_je_1000",
  },
  weights   = {
    lorawan_netz = 1,
    lorawan_mitnutzung = 1,
    lorawan_gateways_je_100k = 1,
    iot_sensoren_je_1000 = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
