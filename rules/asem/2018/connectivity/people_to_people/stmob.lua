-- Students who have come from abroad or gone there, for every inhabitant.
return {
  label       = { de = "Internationale Studierende",
                  en = "International student mobility in tertiary education" },
  unit        = "per inhabitant",
  source      = "asem",
  direction   = "higher",
  value       = "stmob",
  denominator = "population",
  basis       = "published",
  examples    = { { stmob = 233, population = 82114.224, gives = 0.00283751083125 },
                  { gives = "missing" } },
}
