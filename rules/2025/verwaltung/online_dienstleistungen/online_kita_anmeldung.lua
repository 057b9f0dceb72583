-- Ja, wenn Eltern ihr Kind online für einen Betreuungsplatz vormerken können, in einem
-- Verfahren für die ganze Stadt statt bei jeder Einrichtung einzeln.
return {
  label     = { de = "Kita-Anmeldung online", en = "Day-care registration online" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_kita_anmeldung",
  basis     = "own",
  examples  = { { online_kita_anmeldung = "ja", gives = 1 },
                { online_kita_anmeldung = "nein", gives = 0 },
                { gives = "missing" } },
}
