-- Ja, wenn man in wenigstens einem Coworking-Space der Stadt online einen Platz für
-- einen Tag buchen kann.
return {
  label     = { de = "Online-Buchung von Coworking-Plätzen",
                en = "Online booking of coworking desks" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "coworking_online_buchung",
  basis     = "own",
  examples  = { { coworking_online_buchung = "ja", gives = 1 },
                { coworking_online_buchung = "nein", gives = 0 },
                { gives = "missing" } },
}
