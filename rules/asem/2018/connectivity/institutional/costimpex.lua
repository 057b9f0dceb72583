-- What the papers and the passage of the border cost who sends goods into the country
-- or out of it. Nothing within the single market of the European Union.
return {
  label     = { de = "Kosten von Ein- und Ausfuhr", en = "Cost to export/import" },
  unit      = "USD",
  source    = "asem",
  direction = "lower",
  value     = "costimpex",
  basis     = "published",
  examples  = { { costimpex = 45, gives = 45 } },
}
