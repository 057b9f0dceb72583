-- Termine bei Ämtern über das Internet: wo es sie gibt und wie lange man auf sie
-- wartet.
-- Alle Parameter zählen gleich. Danach wird der Indikator gestreckt: die beste Stadt
-- erhält 100, die schwächste 0.
return {
  label     = { de = "Online-Terminvergabe", en = "Online appointments" },
  basis     = "published",
  children  = {
    "online_termin_buergeramt",
    "online_termin_standesamt",
    "online_termin_kfz_zulassung",
    "wartetage_termin_buergeramt",
  },
  weights   = {
    online_termin_buergeramt = 1,
    online_termin_standesamt = 1,
    online_termin_kfz_zulassung = 1,
    wartetage_termin_buergeramt = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
