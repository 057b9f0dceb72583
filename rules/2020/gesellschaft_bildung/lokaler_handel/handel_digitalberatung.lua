-- Ja, wenn Geschäfte von der Stadt oder ihrer Wirtschaftsförderung kostenlos Rat
-- bekommen, wie sie ins Internet kommen.
return {
  label     = { de = "Digitalberatung für den Handel",
                en = "Digital advice for retailers" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "handel_digitalberatung",
  basis     = "own",
  examples  = { { handel_digitalberatung = "ja", gives = 1 },
                { handel_digitalberatung = "nein", gives = 0 },
                { gives = "missing" } },
}
