-- Ob die Verwaltung in ihren eigenen Abläufen künstliche Intelligenz einsetzt. „pilot“:
-- sie probiert es aus; „regelbetrieb“: es gehört zum Alltag, und eine Dienstanweisung
-- regelt es.
return {
  label     = { de = "KI-Anwendungen in der Verwaltung",
                en = "AI applications in the administration" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "ki_anwendung_verwaltung",
  answers   = { {"keine", 0}, {"pilot", 50}, {"regelbetrieb", 100} },
  basis     = "own",
  examples  = { { ki_anwendung_verwaltung = "pilot", gives = 50 },
                { ki_anwendung_verwaltung = "regelbetrieb", gives = 100 },
                { ki_anwendung_verwaltung = "keine", gives = 0 } },
}
