-- An wie vielen Tagen der Woche ein FabLab oder eine andere offene Werkstatt in der
-- Stadt für alle geöffnet ist. Ein Tag, an dem mehrere geöffnet sind, zählt einmal.
return {
  label     = { de = "Öffnungstage von FabLabs", en = "Opening days of FabLabs" },
  unit      = "Tage je Woche",
  source    = "webrecherche",
  direction = "higher",
  value     = "fablab_oeffnungstage",
  normalise = goalposts{ low = 0, high = 7 },
  basis     = "own",
  examples  = { { fablab_oeffnungstage = 3, gives = 3 }, { gives = "missing" } },
}
