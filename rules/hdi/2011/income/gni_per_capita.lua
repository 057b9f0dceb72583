-- Gross national income per head, as its logarithm: the more income there is, the
-- less another dollar adds. The upper post, 107,721 dollars, is that of Qatar in
-- 2011.
return {
  label     = { de = "Bruttonationaleinkommen pro Kopf",
                en = "Gross national income per capita" },
  unit      = "log of 2005 PPP $",
  source    = "hdr",
  direction = "higher",
  value     = "log(gni_per_capita)",
  normalise = goalposts{ low = math.log(100), high = math.log(107721), to = {0, 1} },
  basis     = "published",
  examples  = { { gni_per_capita = 100, gives = 4.605170185988 },
                { gni_per_capita = 34854, gives = 10.4589231872 } },
}
