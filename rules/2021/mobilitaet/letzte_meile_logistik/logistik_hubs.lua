-- Ob es Umschlagplätze gibt, an denen Pakete und Waren gebündelt und dann in der
-- Innenstadt verteilt werden, in einem Pilotversuch oder im Regelbetrieb.
return {
  label     = { de = "Micro-Hubs und City-Logistik-Hubs",
                en = "Micro hubs and city logistics hubs" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "logistik_hubs",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "own",
  examples  = { { logistik_hubs = "pilot", gives = 50 },
                { logistik_hubs = "regelbetrieb", gives = 100 },
                { logistik_hubs = "keine", gives = 0 } },
}
