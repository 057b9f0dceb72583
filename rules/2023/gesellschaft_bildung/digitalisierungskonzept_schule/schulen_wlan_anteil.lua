-- Anteil der Schulen, deren Unterrichtsräume vollständig mit WLAN versorgt sind, an
-- allen Schulen in städtischer Trägerschaft. Null Punkte bei 15, hundert ab 100
-- Prozent. Kennt eine Stadt den Wert nicht, zählen für sie die übrigen Parameter des
-- Indikators.
return {
  label     = { de = "Schulen mit WLAN in allen Unterrichtsräumen",
                en = "Schools with Wi-Fi in all classrooms" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(schulen_wlan, schulen_stadt)",
  normalise = goalposts{ low = 15, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { schulen_wlan = 35, schulen_stadt = 40, gives = 87.5 },
                { schulen_wlan = 0, schulen_stadt = 0, gives = "missing" } },
}
