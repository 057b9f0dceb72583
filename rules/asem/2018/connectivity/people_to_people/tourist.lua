-- Travellers who arrive at the country's borders, measured by population.
return {
  label       = { de = "Ankünfte von Reisenden aus dem Ausland",
                  en = "Tourist arrivals at national borders" },
  unit        = "thousands per inhabitant",
  source      = "asem",
  direction   = "higher",
  value       = "tourist",
  denominator = "population",
  basis       = "published",
  examples    = { { tourist = 35.555, population = 82114.224,
                    gives = 0.000432994410323 },
                  { gives = "missing" } },
  note        = "COINr's table says number of people; the figures are millions "
                .. "(France: 83).",
}
