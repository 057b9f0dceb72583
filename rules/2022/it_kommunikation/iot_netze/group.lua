-- Stromsparende Funknetze für Sensoren (LPWAN), allen voran LoRaWAN: wie weit sie
-- reichen, wie dicht sie sind und wer sie nutzen darf.
return {
  label     = { de = "LoRaWAN", en = "LoRaWAN" },
  basis     = "published",
  children  = {
    "lorawan_netz",
    "lorawan_mitnutzung",
    "lorawan_gateways_je_100k",
  },
  weights   = {
    lorawan_netz = 1,
    lorawan_mitnutzung = 1,
    lorawan_gateways_je_100k = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
