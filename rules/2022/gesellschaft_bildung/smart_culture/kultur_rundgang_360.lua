-- Ja, wenn man Kultureinrichtungen oder Sehenswürdigkeiten der Stadt im Internet in
-- einer Rundumansicht besuchen kann.
return {
  label     = { de = "Digitale 360-Grad-Navigation",
                en = "Digital 360-degree navigation" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "kultur_rundgang_360",
  basis     = "own",
  examples  = { { kultur_rundgang_360 = "ja", gives = 1 },
                { kultur_rundgang_360 = "nein", gives = 0 },
                { gives = "missing" } },
}
