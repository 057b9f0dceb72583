-- What was usual in an earlier edition where it differs from typical.lua: things that grew.
-- Own estimates; in 2023 the printed share of electric vehicles went from 0.1 to 7.8 per cent.
return {
  ["2023"] = {
    e_fahrzeuge_anteil = 2.8,
    busse_emissionsarm_anteil = 26,
    busse_emissionsfrei_anteil = 13,
    online_ummeldung = 38,
    online_bauantrag = 46,
    ozg_leistungen_online_anteil = 54,
    eakte_aemter_anteil = 51,
    eakte_fachverfahren_anteil = 21,
    glasfaser_schulen_anteil = 78,
    mobilfunk_datenrate = 64,
    laternen_led_anteil = 52,
    waermeplanung_stand = 40,
    smart_meter_rollout = 25,
    schulen_wlan_anteil = 84,
  },
}
