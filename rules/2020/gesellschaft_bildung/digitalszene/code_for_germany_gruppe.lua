-- Ob Code for Germany in der Stadt eine Gruppe hat und ob sie dort als aktiv oder als
-- ruhend geführt wird.
return {
  label     = { de = "Regionalgruppe von Code for Germany",
                en = "Regional group of Code for Germany" },
  unit      = "Stufe",
  source    = "code_for_germany",
  direction = "higher",
  value     = "code_for_germany_gruppe",
  answers   = { {"keine", 0}, {"ruhend", 50}, {"aktiv", 100} },
  basis     = "published",
  examples  = { { code_for_germany_gruppe = "ruhend", gives = 50 },
                { code_for_germany_gruppe = "aktiv", gives = 100 },
                { code_for_germany_gruppe = "keine", gives = 0 } },
}
