-- Wie Pakete und Waren auf den letzten Metern ankommen: gebündelt, mit dem Lastenrad,
-- über Stationen für alle Zusteller.
return {
  label     = { de = "Letzte Meile Logistik", en = "Last-mile logistics" },
  basis     = "own",
  children  = {
    "logistik_hubs",
    "lastenrad_lieferverkehr",
    "paketstationen_offen_je_100k",
  },
  weights   = {
    logistik_hubs = 1,
    lastenrad_lieferverkehr = 1,
    paketstationen_offen_je_100k = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
