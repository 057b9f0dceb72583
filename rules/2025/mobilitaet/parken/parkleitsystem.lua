-- Ob die Stadt Autofahrende zu den Parkplätzen leitet: mit festen Wegweisern
-- („statisch“) oder mit Anzeigen, die die Zahl der freien Plätze nennen („dynamisch“).
return {
  label     = { de = "Parkleitsystem", en = "Parking guidance system" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "parkleitsystem",
  answers   = { {"keines", 0}, {"statisch", 30}, {"dynamisch", 100} },
  basis     = "own",
  examples  = { { parkleitsystem = "statisch", gives = 30 },
                { parkleitsystem = "dynamisch", gives = 100 },
                { parkleitsystem = "keines", gives = 0 } },
}
