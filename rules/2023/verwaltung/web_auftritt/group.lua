-- Die Website der Stadt: ob sie sich gut bedienen lässt, was sie sagt und für wen.
-- „Leichte Sprache auf der Website“ und „Fremdsprachen auf der Website“ zählen halb.
-- Danach wird der Indikator gestreckt: die beste Stadt erhält 100, die schwächste 0.
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
  normalise = "minmax",
}
