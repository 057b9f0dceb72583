-- The internet, infrastructure and research.
return {
  label     = { de = "Ziel 9: Industrie, Innovation und Infrastruktur",
                en = "Goal 9: Industry, innovation and infrastructure" },
  children  = {
    "internet_use",
    "mobile_broadband",
    "logistics",
    "universities",
    "scientific_articles",
    "research_spending",
  },
  weights   = "equal",
  aggregate = "arithmetic",
  basis     = "published",
}
