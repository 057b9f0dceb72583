-- How many embassies tie the country to the other partners.
return {
  label     = { de = "Netz der Botschaften", en = "Embassies network" },
  unit      = "number",
  source    = "asem",
  direction = "higher",
  value     = "embs",
  basis     = "published",
  examples  = { { embs = 100, gives = 100 } },
}
