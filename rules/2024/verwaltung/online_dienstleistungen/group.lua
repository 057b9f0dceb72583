-- Dienstleistungen, die sich ohne Gang zum Amt erledigen lassen, von der Ummeldung bis
-- zum Bauantrag.
-- „Online verfügbare OZG-Leistungen“ zählt doppelt. Am Ende steht die beste Stadt bei
-- 100 und die letzte bei 0.
return {
  label     = { de = "Online-Dienstleistungen", en = "Online services" },
  basis     = "published",
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
