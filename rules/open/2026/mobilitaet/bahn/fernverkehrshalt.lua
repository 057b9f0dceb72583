-- Ob ein Bahnhof der Stadt Fernverkehr hat; Stationsdaten der Deutschen Bahn, Juli
-- 2016. Wie viele es sind, sagt nur, wie groß die Stadt ist.
return {
  label     = { de = "Fernverkehrshalt", en = "Long-distance station" },
  unit      = "ja/nein",
  source    = "db_stationsdaten",
  direction = "higher",
  value     = "fernbahnhoefe >= 1",
  basis     = "own",
  examples  = { { fernbahnhoefe = 1, gives = 1 },
                { fernbahnhoefe = 3, gives = 1 },
                { fernbahnhoefe = 0, gives = 0 },
                { gives = "missing" } },
}
