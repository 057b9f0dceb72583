-- Gross national income per head, as its logarithm: the more income there is, the
-- less another dollar adds. The posts are 100 and 75,000 dollars a year; what is
-- above the upper post counts as the post.
return {
  label     = { de = "Bruttonationaleinkommen pro Kopf",
                en = "Gross national income per capita" },
  unit      = "log of 2017 PPP $",
  source    = "hdr",
  direction = "higher",
  value     = "log(gni_per_capita)",
  normalise = goalposts{ low = math.log(100), high = math.log(75000), to = {0, 1} },
  basis     = "published",
  examples  = { { gni_per_capita = 100, gives = 4.605170185988 },
                { gni_per_capita = 55340.19722, gives = 10.92125481712 } },
}
