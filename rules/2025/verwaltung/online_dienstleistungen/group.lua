-- Was sich von der Ummeldung bis zum Bauantrag online erledigen lässt. Der Anteil der
-- OZG-Leistungen zählt doppelt, weil er das ganze Angebot zeigt und nicht nur einen
-- Dienst.
return {
  label     = { de = "Online-Dienstleistungen", en = "Online services" },
  basis     = "described",
  children  = {
    "online_ummeldung",
    "online_bewohnerparkausweis",
    "online_meldebescheinigung",
    "online_gewerbeanmeldung",
    "online_kfz_zulassung",
    "online_kita_anmeldung",
    "online_bauantrag",
    "ozg_leistungen_online_anteil",
  },
  weights   = {
    online_ummeldung = 1,
    online_bewohnerparkausweis = 1,
    online_meldebescheinigung = 1,
    online_gewerbeanmeldung = 1,
    online_kfz_zulassung = 1,
    online_kita_anmeldung = 1,
    online_bauantrag = 1,
    ozg_leistungen_online_anteil = 2,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
