-- Ausbaustufe des zentralen Portals für Verwaltungsleistungen, vom reinen Verzeichnis
-- über eingebundene Anträge bis zur Abwicklung mit digitalem Bescheid.
return {
  label     = { de = "Reifegrad des Serviceportals",
                en = "Maturity of the service portal" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "serviceportal_reifegrad",
  answers   = { {"keines", 0},
                {"verzeichnis", 30},
                {"anträge", 70},
                {"bescheid", 100} },
  basis     = "described",
  examples  = { { serviceportal_reifegrad = "anträge", gives = 70 },
                { serviceportal_reifegrad = "bescheid", gives = 100 },
                { serviceportal_reifegrad = "keines", gives = 0 } },
}
