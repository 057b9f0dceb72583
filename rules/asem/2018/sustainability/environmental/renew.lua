-- The share of renewable sources in the energy that reaches its final users.
return {
  label     = { de = "Erneuerbare Energien im Endverbrauch",
                en = "Renewable energy in total final energy consumption" },
  unit      = "%",
  source    = "asem",
  direction = "higher",
  value     = "renew",
  basis     = "published",
  examples  = { { renew = 14.2062526977772, gives = 14.2062526977772 } },
}
