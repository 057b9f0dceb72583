-- Wie viele Coworking-Spaces es in der Stadt gibt, in denen alle einen Platz buchen
-- können. Gezählt wird, ohne durch die Einwohner zu teilen; große Städte liegen deshalb
-- vorn.
return {
  label     = { de = "Zahl der Coworking-Spaces", en = "Number of coworking spaces" },
  unit      = "Anzahl",
  source    = "webrecherche",
  direction = "higher",
  value     = "coworking_spaces",
  normalise = goalposts{ low = 0, high = 150 },
  basis     = "own",
  examples  = { { coworking_spaces = 6, gives = 6 }, { gives = "missing" } },
}
