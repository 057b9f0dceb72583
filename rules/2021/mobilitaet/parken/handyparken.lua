-- Wo man Parkgebühren am Straßenrand per App bezahlen kann: nirgends, in Teilen der
-- Stadt oder überall, wo Parken etwas kostet.
return {
  label     = { de = "Handyparken", en = "Parking payment by phone" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "handyparken",
  answers   = { {"nein", 0}, {"teilgebiete", 50}, {"stadtweit", 100} },
  basis     = "described",
  examples  = { { handyparken = "teilgebiete", gives = 50 },
                { handyparken = "stadtweit", gives = 100 },
                { handyparken = "nein", gives = 0 } },
}
