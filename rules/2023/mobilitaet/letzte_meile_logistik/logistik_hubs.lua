-- Stand des Betriebs von Umschlagpunkten, an denen Pakete und Waren für die
-- Feinverteilung in der Innenstadt gebündelt werden (keine, Pilot, Regelbetrieb).
return {
  label     = { de = "Micro-Hubs und City-Logistik-Hubs",
                en = "Micro hubs and city logistics hubs" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "logistik_hubs",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "described",
  examples  = { { logistik_hubs = "pilot", gives = 50 },
                { logistik_hubs = "regelbetrieb", gives = 100 },
                { logistik_hubs = "keine", gives = 0 } },
}
