-- Wie viel Prozent der städtischen Schulen in jedem Unterrichtsraum WLAN haben. Eine
-- Schule, der noch ein Raum fehlt, zählt nicht.
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
