-- Gross domestic product per head, as its logarithm, between 100 and 40,000 dollars a
-- year.
return {
  label     = { de = "Bruttoinlandsprodukt pro Kopf",
                en = "Gross domestic product per capita" },
  unit      = "log of 2007 PPP $",
  source    = "hdr",
  direction = "higher",
  value     = "log(gdp_per_capita)",
  normalise = goalposts{ low = math.log(100), high = math.log(40000), to = {0, 1} },
  basis     = "published",
  examples  = { { gdp_per_capita = 100, gives = 4.605170185988 },
                { gdp_per_capita = 34401, gives = 10.4458409127 } },
}
