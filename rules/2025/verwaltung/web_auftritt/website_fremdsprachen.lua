-- In wie vielen Fremdsprachen die Website zentrale Leistungen der Verwaltung
-- beschreibt. Es zählen nur redaktionelle Texte, keine Übersetzung auf Knopfdruck.
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
