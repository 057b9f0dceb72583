-- Patente, die Einwohnerinnen und Einwohnern des Landes erteilt wurden, je Million
-- Einwohner (1998). Zeigt, wie viel ein Land zurzeit selbst erfindet.
return {
  label     = { de = "Patente", en = "Patents granted to residents" },
  unit      = "je 1 Mio. Einwohner",
  source    = "tai_anhang",
  basis     = "published",
  value     = "patents",
  normalise = "none",
  examples  = {
    { patents = 994, gives = 994 },
    { patents = 8, gives = 8 },
  },
}
