-- Was Bus und Bahn digital bieten: Fahrkarten, Auskunft, WLAN und Fahrten auf
-- Bestellung. Das autonome Fahren zählt halb, weil es erst am Anfang steht.
return {
  label     = { de = "Smarter ÖPNV", en = "Smart public transport" },
  basis     = "own",
  children  = {
    "oepnv_handyticket",
    "oepnv_echtzeit_linien_anteil",
    "oepnv_wlan_fahrzeuge_anteil",
    "oepnv_autonomes_fahren",
    "oepnv_on_demand",
  },
  weights   = {
    oepnv_handyticket = 1,
    oepnv_echtzeit_linien_anteil = 1,
    oepnv_wlan_fahrzeuge_anteil = 1,
    oepnv_autonomes_fahren = 0.5,
    oepnv_on_demand = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
