-- Reifegrad des Online-Dienstes für die Zulassung eines Kraftfahrzeugs bei der
-- zuständigen Behörde, von keinem Dienst über den Online-Antrag bis zur vollständigen
-- Erledigung ohne Vorsprache.
return {
  label     = { de = "Kfz-Zulassung online", en = "Vehicle registration online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_kfz_zulassung",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "published",
  examples  = { { online_kfz_zulassung = "antrag", gives = 60 },
                { online_kfz_zulassung = "durchgängig", gives = 100 },
                { online_kfz_zulassung = "keiner", gives = 0 } },
}
