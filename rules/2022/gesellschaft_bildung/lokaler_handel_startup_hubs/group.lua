-- Digitale Angebote des Handels vor Ort und Starthilfe für neue Unternehmen.
return {
  label     = { de = "Lokaler Handel und Startup-Hubs",
                en = "Local trade and start-up hubs" },
  basis     = "published",
  children  = {
    "handel_marktplatz_online",
    "gruenderzentrum_digital",
    "gruendungen_je_10k",
  },
  weights   = {
    handel_marktplatz_online = 1,
    gruenderzentrum_digital = 1,
    gruendungen_je_10k = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
