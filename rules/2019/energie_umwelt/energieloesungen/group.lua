-- Photovoltaik in der Stadt: wie viel installiert ist und ob man nachsehen kann, wo
-- sich eine Anlage lohnt.
return {
  label     = { de = "Photovoltaik", en = "Photovoltaics" },
  basis     = "described",
  children  = { "pv_leistung_je_100k", "solarkataster_online" },
  weights   = { pv_leistung_je_100k = 1, solarkataster_online = 1 },
  aggregate = "arithmetic",
  normalise = best{},
}
