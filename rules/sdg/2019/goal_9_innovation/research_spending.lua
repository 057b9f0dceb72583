-- What is spent on research and development. SDG Index code sdg9_rdex; 0 gives 0
-- points, 3.7 gives 100.
return {
  label     = { de = "Ausgaben für Forschung und Entwicklung",
                en = "Spending on research and development" },
  unit      = "% of GDP",
  source    = "sdsn_2019",
  direction = "higher",
  value     = "research_spending",
  normalise = goalposts{ low = 0, high = 3.7 },
  missing   = "skip",
  basis     = "published",
  examples  = {
    -- Sweden
    { research_spending = 3.2548999786377, gives = 3.2548999786377 },
    -- Chad
    { research_spending = 0.315840005874634, gives = 0.315840005874634 },
    { gives = "missing" },
  },
}
