-- Was das zentrale Serviceportal der Stadt kann: Leistungen nur auflisten
-- („verzeichnis“), Anträge entgegennehmen („anträge“) oder auch den Bescheid digital
-- zustellen („bescheid“).
return {
  label     = { de = "Reifegrad des Serviceportals",
                en = "Maturity of the service portal" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "serviceportal_reifegrad",
  answers   = { {"keines", 0},
                {"verzeichnis", 30},
                {"anträge", 70},
                {"bescheid", 100} },
  basis     = "own",
  examples  = { { serviceportal_reifegrad = "verzeichnis", gives = 30 },
                { serviceportal_reifegrad = "anträge", gives = 70 },
                { serviceportal_reifegrad = "bescheid", gives = 100 },
                { serviceportal_reifegrad = "keines", gives = 0 } },
}
