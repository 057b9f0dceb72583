-- Wie man der Stadt etwas mitteilt oder sie etwas fragt, und ob man erfährt, was daraus
-- geworden ist.
return {
  label     = { de = "Bevölkerungsanliegen", en = "Residents' requests" },
  basis     = "own",
  children  = {
    "anliegen_maengelmelder",
    "anliegen_status_oeffentlich",
    "anliegen_behoerdennummer_115",
  },
  weights   = {
    anliegen_maengelmelder = 1,
    anliegen_status_oeffentlich = 1,
    anliegen_behoerdennummer_115 = 1,
  },
  aggregate = "arithmetic",
  normalise = best{},
}
