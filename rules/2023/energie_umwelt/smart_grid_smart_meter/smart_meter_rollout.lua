-- Umfang, in dem der grundzuständige Messstellenbetreiber intelligente Messsysteme
-- über die gesetzlichen Pflichtfälle hinaus einbaut (nein, teilweise, flächendeckend).
return {
  label     = { de = "Flächenrollout von Smart Metern",
                en = "Area-wide smart meter rollout" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "smart_meter_rollout",
  answers   = { {"nein", 0}, {"teilweise", 50}, {"flächendeckend", 100} },
  basis     = "published",
  examples  = { { smart_meter_rollout = "teilweise", gives = 50 },
                { smart_meter_rollout = "flächendeckend", gives = 100 },
                { smart_meter_rollout = "nein", gives = 0 } },
}
