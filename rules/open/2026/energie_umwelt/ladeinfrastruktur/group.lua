-- Wie viele öffentliche Ladepunkte es gibt, wie schnell sie laden und wie viele
-- hinzukommen. Die Zahl ist der Leitwert und zählt doppelt; der Zubau schwankt von Jahr
-- zu Jahr und zählt halb. Ladepunkte je km² und Ladeleistung fehlen: Sie zählen
-- dieselben Ladepunkte noch einmal (Rangkorrelation 0,65 und 0,79).
return {
  label     = { de = "Ladeinfrastruktur", en = "Charging infrastructure" },
  basis     = "own",
  children  = {
    "ladepunkte_je_1000",
    "schnellladepunkte_anteil",
    "ladepunkte_neu_je_1000",
  },
  weights   = {
    ladepunkte_je_1000 = 2,
    schnellladepunkte_anteil = 1,
    ladepunkte_neu_je_1000 = 0.5,
  },
  aggregate = "arithmetic",
}
