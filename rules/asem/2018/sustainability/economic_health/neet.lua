-- The share of young people who are neither at work nor at school nor in training.
return {
  label     = { de = "Jugendliche ohne Arbeit, Schule und Ausbildung",
                en = "Proportion of youth not in education, employment or training" },
  unit      = "%",
  source    = "asem",
  direction = "lower",
  value     = "neet",
  basis     = "published",
  examples  = { { neet = 11.5, gives = 11.5 }, { gives = "missing" } },
}
