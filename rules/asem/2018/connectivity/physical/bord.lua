-- Crossings at the country's borders for every square kilometre of its land. A country
-- that has land borders with nobody has 0.
return {
  label       = { de = "Grenzübergänge", en = "Border crossings" },
  unit        = "crossings per km²",
  source      = "asem",
  direction   = "higher",
  value       = "bord",
  denominator = "area",
  basis       = "published",
  examples    = { { bord = 105, area = 357022, gives = 0.000294099523279 },
                  { gives = "missing" } },
  note        = "COINr's table gives land area in thousand km²; the figures are km² "
                .. "(Germany: 357,022).",
}
