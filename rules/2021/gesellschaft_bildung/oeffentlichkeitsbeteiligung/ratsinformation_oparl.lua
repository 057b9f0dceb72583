-- Ja, wenn Programme die Sitzungen und Vorlagen des Rates über die offene Schnittstelle
-- OParl lesen können.
return {
  label     = { de = "Offene Ratsdaten über OParl",
                en = "Open council data via OParl" },
  unit      = "ja/nein",
  source    = "oparl_verzeichnis",
  direction = "higher",
  value     = "ratsinformation_oparl",
  basis     = "own",
  examples  = { { ratsinformation_oparl = "ja", gives = 1 },
                { ratsinformation_oparl = "nein", gives = 0 },
                { gives = "missing" } },
}
