-- How far the country takes part in what states do together.
return {
  label    = { de = "Politische Konnektivität", en = "Political" },
  basis    = "published",
  children = { "embs", "igos", "unvote" },
  weights  = { embs = 1, igos = 1, unvote = 1 },
}
