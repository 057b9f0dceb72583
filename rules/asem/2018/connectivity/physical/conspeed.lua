-- How fast an internet connection in the country is on average.
return {
  label     = { de = "Mittlere Geschwindigkeit der Internetanschlüsse",
                en = "Average connection speed" },
  unit      = "Mbit/s",
  source    = "asem",
  direction = "higher",
  value     = "conspeed",
  basis     = "published",
  examples  = { { conspeed = 15.3, gives = 15.3 }, { gives = "missing" } },
}
