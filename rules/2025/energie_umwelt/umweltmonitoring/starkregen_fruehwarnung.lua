-- Ja, wenn die Stadt Sensoren betreibt, die früh vor Starkregen oder Hochwasser warnen.
return {
  label     = { de = "Frühwarnung vor Starkregen und Hochwasser",
                en = "Early warning of heavy rain and floods" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "starkregen_fruehwarnung",
  basis     = "own",
  examples  = { { starkregen_fruehwarnung = "ja", gives = 1 },
                { starkregen_fruehwarnung = "nein", gives = 0 },
                { gives = "missing" } },
}
