-- How unfree the press is, from 0 (free) to 100 (not free at all): the score runs
-- against its name.
return {
  label     = { de = "Unfreiheit der Presse", en = "Freedom of the press" },
  unit      = "score",
  source    = "asem",
  direction = "lower",
  value     = "freepress",
  basis     = "published",
  examples  = { { freepress = 20, gives = 20 } },
}
