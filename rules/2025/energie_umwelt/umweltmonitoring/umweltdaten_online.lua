-- Wie die Stadt zeigt, was sie an Umweltwerten misst: gar nicht, in regelmäßigen
-- Berichten oder laufend aktuell im Internet.
return {
  label     = { de = "Veröffentlichung von Umweltdaten",
                en = "Publication of environmental data" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "umweltdaten_online",
  answers   = { {"keine", 0}, {"berichte", 40}, {"echtzeit", 100} },
  basis     = "own",
  examples  = { { umweltdaten_online = "berichte", gives = 40 },
                { umweltdaten_online = "echtzeit", gives = 100 },
                { umweltdaten_online = "keine", gives = 0 } },
}
