-- Was eine Verwaltung offenlegt, wofür sie ausgewählt wurde, wie viele sich beteiligen
-- und womit sie rechnen kann.
--
-- Offene Verwaltungsdaten zählen doppelt: Sie sind das Einzige hier, was die Verwaltung
-- selbst digital leistet. Die übrigen drei sind Voraussetzungen und zählen gleich. Wie
-- viele Dienste online sind, stand in keinem offenen Datensatz, der vorlag; deshalb
-- fehlt es.
return {
  label     = { de = "Verwaltung", en = "Administration" },
  basis     = "own",
  children  = {
    "offene_verwaltung",
    "vorhaben",
    "beteiligung",
    "finanzen",
  },
  weights   = {
    offene_verwaltung = 2,
    vorhaben = 1,
    beteiligung = 1,
    finanzen = 1,
  },
  aggregate = "arithmetic",
}
