-- Menschen, die am Ort Neues bauen: in ihrer Freizeit für die Stadt oder mit einem
-- eigenen Betrieb. Beides zählt gleich.
return {
  label     = { de = "Digitalszene", en = "Digital scene" },
  basis     = "own",
  children  = {
    "code_for_germany",
    "gruendungen_je_10000",
  },
  weights   = {
    code_for_germany = 1,
    gruendungen_je_10000 = 1,
  },
  aggregate = "arithmetic",
}
