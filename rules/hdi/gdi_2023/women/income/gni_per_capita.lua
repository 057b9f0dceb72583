-- Gross national income per head that women earn, as its logarithm, as UNDP estimates
-- it from wages and the share in the labour force. The posts are those for all.
return {
  label     = { de = "Bruttonationaleinkommen pro Kopf, Frauen",
                en = "Gross national income per capita, women" },
  unit      = "log of 2017 PPP $",
  source    = "hdr",
  direction = "higher",
  value     = "log(gni_per_capita_women)",
  normalise = goalposts{ low = math.log(100), high = math.log(75000), to = {0, 1} },
  basis     = "published",
  examples  = { { gni_per_capita_women = 100, gives = 4.605170185988 },
                { gni_per_capita_women = 41022.15306, gives = 10.6218675183 } },
}
