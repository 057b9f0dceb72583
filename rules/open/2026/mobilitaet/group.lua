-- Welche Verkehrsdaten offen sind, wie viel Bus und Bahn fahren und wie viel vom
-- Autoverkehr übrig bleibt.
--
-- Der Bahnverkehr zählt halb: Über Bahnhöfe und Fernzüge entscheidet die Stadt nicht,
-- und die Zahlen sind von 2016. Die übrigen drei zählen gleich. Pendler fehlen: Ob
-- viele besser sind oder wenige, lässt sich nicht begründen.
return {
  label     = { de = "Mobilität", en = "Mobility" },
  basis     = "own",
  children  = {
    "verkehrsdaten",
    "nahverkehr",
    "bahn",
    "strassenverkehr",
  },
  weights   = {
    verkehrsdaten = 1,
    nahverkehr = 1,
    bahn = 0.5,
    strassenverkehr = 1,
  },
  aggregate = "arithmetic",
}
