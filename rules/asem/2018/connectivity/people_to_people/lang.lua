-- How many people in the other partners share a language with the country.
return {
  label     = { de = "Sprecherinnen und Sprecher gemeinsamer Sprachen",
                en = "Common languages users" },
  unit      = "score",
  source    = "asem",
  direction = "higher",
  value     = "lang",
  basis     = "published",
  examples  = { { lang = 15.261349548273305, gives = 15.261349548273305 } },
}
