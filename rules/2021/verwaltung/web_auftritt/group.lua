-- Ob die Website der Stadt gut zu bedienen, umfassend und für alle verständlich ist.
-- Leichte Sprache und Fremdsprachen zählen je halb, zusammen also wie ein Parameter.
return {
  label     = { de = "Web-Auftritt", en = "City website" },
  basis     = "described",
  children  = {
    "website_nutzerfreundlichkeit",
    "website_informationsfuelle",
    "website_barrierefreiheit",
    "website_leichte_sprache",
    "website_fremdsprachen",
  },
  weights   = {
    website_nutzerfreundlichkeit = 1,
    website_informationsfuelle = 1,
    website_barrierefreiheit = 1,
    website_leichte_sprache = 0.5,
    website_fremdsprachen = 0.5,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
