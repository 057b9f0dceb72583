-- Wie weit 5G reicht, wo gewohnt und wo gearbeitet wird; beides zählt gleich. LTE
-- fehlt, weil es überall über 99,8 Prozent liegt und nichts unterscheidet.
return {
  label     = { de = "Mobilfunk", en = "Mobile network" },
  basis     = "own",
  children  = {
    "mobilfunk_5g_haushalte",
    "mobilfunk_5g_gewerbeflaeche",
  },
  weights   = {
    mobilfunk_5g_haushalte = 1,
    mobilfunk_5g_gewerbeflaeche = 1,
  },
  aggregate = "arithmetic",
}
