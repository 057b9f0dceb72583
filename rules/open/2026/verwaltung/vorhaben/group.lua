-- Ob Bund oder EU die Stadt in einem Wettbewerb um die Smart City ausgewählt haben.
-- Zwei Jurys, zwei Themen; sie zählen gleich. Gemessen wird die Auswahl, nicht das
-- Ergebnis.
return {
  label     = { de = "Ausgewählte Vorhaben", en = "Selected projects" },
  basis     = "own",
  children  = {
    "modellprojekt_smart_cities",
    "eu_mission",
  },
  weights   = {
    modellprojekt_smart_cities = 1,
    eu_mission = 1,
  },
  aggregate = "arithmetic",
}
