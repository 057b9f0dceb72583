-- Ob intelligente Messsysteme (Smart Meter) auch dort eingebaut werden, wo das Gesetz
-- sie nicht vorschreibt: nein, in einem Teil der Fälle oder in der ganzen Stadt. Es
-- geht um den grundzuständigen Messstellenbetreiber, meist der örtliche Netzbetreiber.
return {
  label     = { de = "Flächenrollout von Smart Metern",
                en = "Area-wide smart meter rollout" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "smart_meter_rollout",
  answers   = { {"nein", 0}, {"teilweise", 50}, {"flächendeckend", 100} },
  basis     = "own",
  examples  = { { smart_meter_rollout = "teilweise", gives = 50 },
                { smart_meter_rollout = "flächendeckend", gives = 100 },
                { smart_meter_rollout = "nein", gives = 0 } },
}
