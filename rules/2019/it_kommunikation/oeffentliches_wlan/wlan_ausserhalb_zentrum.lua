-- Ja, wenn das öffentliche WLAN nicht an der Innenstadt endet, sondern auch in
-- mindestens drei anderen Stadtteilen zu empfangen ist.
return {
  label     = { de = "WLAN auch außerhalb des Zentrums",
                en = "Public Wi-Fi outside the centre" },
  unit      = "ja/nein",
  source    = "recherche",
  direction = "higher",
  value     = "wlan_ausserhalb_zentrum",
  basis     = "described",
  examples  = { { wlan_ausserhalb_zentrum = "ja", gives = 1 },
                { wlan_ausserhalb_zentrum = "nein", gives = 0 },
                { gives = "missing" } },
}
