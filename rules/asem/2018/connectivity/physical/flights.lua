-- Seats on international flights for every inhabitant. Large countries have more
-- flights without being better connected, hence the division by population.
return {
  label       = { de = "Sitzplätze in internationalen Flügen",
                  en = "International flights passenger capacity" },
  unit        = "seats per inhabitant",
  source      = "asem",
  direction   = "higher",
  value       = "flights",
  denominator = "population",
  basis       = "published",
  examples    = { { flights = 174.3588, population = 82114.224,
                    gives = 0.002123369028 },
                  { gives = "missing" } },
}
