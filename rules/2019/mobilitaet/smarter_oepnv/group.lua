-- Was Bus und Bahn digital bieten: Fahrkarten, Auskunft, WLAN und Fahrten auf
-- Bestellung.
return {
  label     = { de = "ÖPNV", en = "Public transport" },
  basis     = "described",
  children  = {
    "oepnv_handyticket",
    "oepnv_echtzeit_linien_anteil",
    "oepnv_wlan_fahrzeuge_anteil",
    "oepnv_on_demand",
  },
  weights   = {
    oepnv_handyticket = 1,
    oepnv_echtzeit_linien_anteil = 1,
    oepnv_wlan_fahrzeuge_anteil = 1,
    oepnv_on_demand = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
