-- Wie weit das Dokumenten-Management-System (DMS) der Stadtverwaltung reicht: Es gibt
-- keines, es verbindet einzelne Ämter, oder alle Ämter arbeiten damit
-- („verwaltungsweit“).
return {
  label     = { de = "Dokumenten-Management-System",
                en = "Document management system" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "dms_einfuehrung",
  answers   = { {"keines", 0}, {"einzelne", 50}, {"verwaltungsweit", 100} },
  basis     = "own",
  examples  = { { dms_einfuehrung = "einzelne", gives = 50 },
                { dms_einfuehrung = "verwaltungsweit", gives = 100 },
                { dms_einfuehrung = "keines", gives = 0 } },
}
