-- Knowledge, cut by how unequal years of schooling are.
return {
  label     = { de = "Bildung", en = "Education" },
  children  = { "schooling", "equality" },
  aggregate = function(scores)
    return scores.schooling * scores.equality
  end,
  basis     = "published",
}
