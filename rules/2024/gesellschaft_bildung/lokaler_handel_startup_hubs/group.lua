-- Der Handel vor Ort mit digitalen Angeboten und Orte für neue Unternehmen.
-- Alle Parameter zählen gleich. Am Ende steht die beste Stadt bei 100 und die letzte
-- bei 0.
return {
  label     = { de = "Lokaler Handel und Startup-Hubs",
                en = "Local trade and start-up hubs" },
  basis     = "published",
  children  = {
    "handel_marktplatz_online",
    "gruenderzentrum_digital",
    "gruendungen_je_10k",
    "stadtgutschein_digital",
  },
  weights   = {
    handel_marktplatz_online = 1,
    gruenderzentrum_digital = 1,
    gruendungen_je_10k = 1,
    stadtgutschein_digital = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
