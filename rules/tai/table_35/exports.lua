-- Anteil der Güter hoher und mittlerer Technologie an allen ausgeführten Gütern, in
-- Prozent (1999).
return {
  label     = {
    de = "Technologieexporte",
    en = "Exports of high and medium technology",
  },
  unit      = "%",
  source    = "tai_anhang",
  basis     = "published",
  value     = "technology_exports",
  normalise = "none",
  examples  = {
    { technology_exports = 80.8, gives = 80.8 },
    { technology_exports = 15.4, gives = 15.4 },
  },
}
