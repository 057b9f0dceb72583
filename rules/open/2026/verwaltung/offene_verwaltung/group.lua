-- Ob die Stadt ihre Daten und die Vorgänge ihres Rats maschinenlesbar offenlegt. Die
-- Ratsinformation zählt halb: Ein Ja oder Nein aus einem Verzeichnis von 2022 soll
-- nicht so viel bewegen wie die Zahl der Datensätze.
return {
  label     = { de = "Offene Verwaltung", en = "Open government" },
  basis     = "own",
  children  = {
    "open_data_je_100k",
    "ratsinformation_oparl",
  },
  weights   = {
    open_data_je_100k = 1,
    ratsinformation_oparl = 0.5,
  },
  aggregate = "arithmetic",
}
