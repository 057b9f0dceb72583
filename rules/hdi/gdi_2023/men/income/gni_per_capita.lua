-- Gross national income per head that men earn, as its logarithm, as UNDP estimates
-- it from wages and the share in the labour force. The posts are those for all.
return {
  label     = { de = "Bruttonationaleinkommen pro Kopf, Männer",
                en = "Gross national income per capita, men" },
  unit      = "log of 2017 PPP $",
  source    = "hdr",
  direction = "higher",
  value     = "log(gni_per_capita_men)",
  normalise = goalposts{ low = math.log(100), high = math.log(75000), to = {0, 1} },
  basis     = "published",
  examples  = { { gni_per_capita_men = 100, gives = 4.605170185988 },
                { gni_per_capita_men = 70040.15019, gives = 11.15682393074 } },
}
