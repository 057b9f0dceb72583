-- Was sich von der Ummeldung bis zur Kita-Anmeldung online erledigen lässt. Alle
-- Dienste zählen gleich; gefragt ist nur, ob es sie gibt.
return {
  label     = { de = "Online-Dienstleistungen", en = "Online services" },
  basis     = "described",
  children  = {
    "online_ummeldung",
    "online_bewohnerparkausweis",
    "online_melderegisterauskunft",
    "online_meldebescheinigung",
    "online_gewerbeanmeldung",
    "online_gewerbeabmeldung",
    "online_kfz_zulassung",
    "online_kfz_abmeldung",
    "online_kita_anmeldung",
  },
  weights   = {
    online_ummeldung = 1,
    online_bewohnerparkausweis = 1,
    online_melderegisterauskunft = 1,
    online_meldebescheinigung = 1,
    online_gewerbeanmeldung = 1,
    online_gewerbeabmeldung = 1,
    online_kfz_zulassung = 1,
    online_kfz_abmeldung = 1,
    online_kita_anmeldung = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
