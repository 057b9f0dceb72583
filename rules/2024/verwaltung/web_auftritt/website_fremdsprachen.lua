-- Zahl der Fremdsprachen, in denen zentrale Verwaltungsleistungen auf der städtischen
-- Website redaktionell beschrieben sind. Null Punkte bei 0, hundert ab 20.
return {
  label     = { de = "Fremdsprachen auf der Website",
                en = "Foreign languages on the website" },
  unit      = "Anzahl",
  source    = "webrecherche",
  direction = "higher",
  value     = "website_fremdsprachen",
  normalise = goalposts{ low = 0, high = 20 },
  basis     = "own",
  examples  = { { website_fremdsprachen = 3, gives = 3 }, { gives = "missing" } },
}
