-- Termine in Bürgeramt, Standesamt und Kfz-Zulassung, die sich online buchen lassen,
-- und wie lange man im Bürgeramt auf einen wartet.
return {
  label     = { de = "Online-Terminvergabe", en = "Online appointments" },
  basis     = "described",
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
