-- Wie man der Stadt etwas mitteilt oder sie etwas fragt, und ob man erfährt, was daraus
-- geworden ist.
return {
  label     = { de = "Bevölkerungsanliegen", en = "Residents' requests" },
  basis     = "described",
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
