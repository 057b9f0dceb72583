-- Ob die Stadt bezahlen kann, was sie vorhat. Was sie einnimmt und was sie schuldet,
-- hängt nur schwach zusammen; beides zählt gleich. Fehlt eines von beiden, gilt der
-- Indikator nicht (available der Ausgabe).
return {
  label     = { de = "Finanzielle Handlungsfähigkeit", en = "Financial capacity" },
  basis     = "own",
  children  = {
    "schulden_je_einwohner",
    "steuerkraft_je_einwohner",
  },
  weights   = {
    schulden_je_einwohner = 1,
    steuerkraft_je_einwohner = 1,
  },
  aggregate = "arithmetic",
}
