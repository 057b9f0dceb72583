-- Ja, wenn die Website die wichtigsten Leistungen der Verwaltung auch in Leichter
-- Sprache erklärt.
return {
  label     = { de = "Leichte Sprache auf der Website",
                en = "Plain language on the website" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "website_leichte_sprache",
  basis     = "own",
  examples  = { { website_leichte_sprache = "ja", gives = 1 },
                { website_leichte_sprache = "nein", gives = 0 },
                { gives = "missing" } },
}
