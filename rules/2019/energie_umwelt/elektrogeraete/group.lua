-- Was die Stadt beim Kauf elektrischer Geräte verlangt und was mit ihnen geschieht,
-- wenn sie ausgedient haben.
return {
  label     = { de = "Beschaffung und Entsorgung von Elektrogeräten",
                en = "Purchase and disposal of electrical devices" },
  basis     = "described",
  children  = {
    "elektrogeraete_beschaffung",
    "elektrogeraete_sammelstellen_je_100k",
    "elektrogeraete_wiederverwendung",
  },
  weights   = {
    elektrogeraete_beschaffung = 1,
    elektrogeraete_sammelstellen_je_100k = 1,
    elektrogeraete_wiederverwendung = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
