-- Ob die wichtigsten Leistungen der Verwaltung auf der städtischen Website auch in
-- Leichter Sprache erklärt werden. Gilt als vorhanden, wenn es von außen zu finden
-- ist.
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
