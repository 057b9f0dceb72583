-- Ob die Stadt zu den 100 klimaneutralen und intelligenten Städten der EU gehört; Stand
-- 2022, nach den Bekanntgaben. Ausgewählte Städte schließen einen Vertrag über ihre
-- Klimaziele. Die Bewerbung zählt halb: Auch sie verlangte einen Plan; genannt sind nur
-- Bewerberinnen, die dem zugestimmt haben.
return {
  label     = { de = "Mission „100 klimaneutrale Städte“",
                en = "EU mission 100 climate-neutral cities" },
  unit      = "Stufe",
  source    = "eu_mission_staedte",
  direction = "higher",
  value     = "eu_mission",
  answers   = { {"nein", 0}, {"bewerbung", 50}, {"ausgewählt", 100} },
  basis     = "own",
  examples  = { { eu_mission = "nein", gives = 0 },
                { eu_mission = "bewerbung", gives = 50 },
                { eu_mission = "ausgewählt", gives = 100 } },
}
