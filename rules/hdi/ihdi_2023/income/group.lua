-- A decent standard of living, cut by how unequal incomes are.
return {
  label     = { de = "Einkommen", en = "Income" },
  children  = { "gni_per_capita", "equality" },
  aggregate = function(scores)
    return scores.gni_per_capita * scores.equality
  end,
  basis     = "published",
}
