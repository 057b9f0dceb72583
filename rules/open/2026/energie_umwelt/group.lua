-- Woher der Strom kommt, wo Autos laden, wie sparsam Fläche, Abfall und Wasser genutzt
-- werden und wie gut die Luft beobachtet wird.
--
-- Abfall und Wasser zählen halb, weil die Zahlen von 2013 und 2015 sind, das
-- Umweltmonitoring, weil es an einer einzigen Zahl hängt. Fernwärme fehlt; dazu lagen
-- nur Zahlen des Zensus 2011 vor.
return {
  label     = { de = "Energie und Umwelt", en = "Energy and environment" },
  basis     = "own",
  children  = {
    "erneuerbare",
    "ladeinfrastruktur",
    "flaeche_und_gruen",
    "kreislauf",
    "umweltmonitoring",
  },
  weights   = {
    erneuerbare = 1,
    ladeinfrastruktur = 1,
    flaeche_und_gruen = 1,
    kreislauf = 0.5,
    umweltmonitoring = 0.5,
  },
  aggregate = "arithmetic",
}
