-- Wie viele Coworking-Spaces auf 100.000 Einwohner kommen. Es zählen nur solche, in
-- denen alle einen Platz buchen können.
return {
  label     = { de = "Coworking-Spaces je Einwohner",
                en = "Coworking spaces per inhabitant" },
  unit      = "je 100.000 Einwohner",
  source    = "recherche",
  direction = "higher",
  value     = "per(100000, coworking_spaces, einwohner)",
  normalise = goalposts{ low = 0, high = 18 },
  basis     = "published",
  examples  = { { coworking_spaces = 8, einwohner = 200000, gives = 4 },
                { einwohner = 200000, gives = "missing" } },
}
