-- People who live in the country and came from another, measured by population.
return {
  label       = { de = "Zugewanderte Bevölkerung", en = "Migrant stock" },
  unit        = "thousands per inhabitant",
  source      = "asem",
  direction   = "higher",
  value       = "migstock",
  denominator = "population",
  basis       = "published",
  examples    = { { migstock = 10.9285, population = 82114.224,
                    gives = 0.000133089000512 },
                  { gives = "missing" } },
  note        = "COINr's table says thousands; the figures are millions (Germany: "
                .. "10.9).",
}
