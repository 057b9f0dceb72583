-- Termine in Bürgeramt, Standesamt und Kfz-Zulassung, die sich online buchen lassen.
return {
  label     = { de = "Online-Bürgerservices", en = "Online citizen services" },
  basis     = "published",
  children  = {
    "online_termin_buergeramt",
    "online_termin_standesamt",
    "online_termin_kfz_zulassung",
  },
  weights   = {
    online_termin_buergeramt = 1,
    online_termin_standesamt = 1,
    online_termin_kfz_zulassung = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
