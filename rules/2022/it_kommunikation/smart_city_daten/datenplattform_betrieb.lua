-- Ob die Stadt eine zentrale Datenplattform hat. „aufbau“: sie entsteht; „betrieb“: sie
-- läuft, ob für ein Thema oder für viele.
return {
  label     = { de = "Urbane Datenplattform", en = "Urban data platform" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "datenplattform_betrieb",
  answers   = { {"keine", 0}, {"aufbau", 40}, {"betrieb", 100} },
  basis     = "published",
  examples  = { { datenplattform_betrieb = "aufbau", gives = 40 },
                { datenplattform_betrieb = "betrieb", gives = 100 },
                { datenplattform_betrieb = "keine", gives = 0 } },
}
