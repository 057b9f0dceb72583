-- Women at work or looking for it, for each man who is.
return {
  label     = { de = "Erwerbsbeteiligung von Frauen",
                en = "Female labour-force participation" },
  unit      = "ratio",
  source    = "asem",
  direction = "higher",
  value     = "femlab",
  basis     = "published",
  examples  = { { femlab = 0.8844909796100602, gives = 0.8844909796100602 },
                { gives = "missing" } },
}
