-- Wege, auf denen Menschen der Stadt etwas mitteilen, und was sie über die Bearbeitung
-- erfahren.
-- Alle Parameter zählen gleich. Am Ende steht die beste Stadt bei 100 und die letzte
-- bei 0.
return {
  label     = { de = "Bevölkerungsanliegen", en = "Residents' requests" },
  basis     = "published",
  children  = {
    "anliegen_maengelmelder",
    "anliegen_status_oeffentlich",
    "anliegen_behoerdennummer_115",
    "anliegen_chatbot",
  },
  weights   = {
    anliegen_maengelmelder = 1,
    anliegen_status_oeffentlich = 1,
    anliegen_behoerdennummer_115 = 1,
    anliegen_chatbot = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
