-- Wie weit die elektronische Akte in der Kernverwaltung ist. „pilot“: sie wird erprobt;
-- „teilweise“: ein Teil der Ämter arbeitet mit ihr; „alle“: alle Ämter müssen ihre
-- Akten elektronisch führen.
return {
  label     = { de = "Elektronische Akten", en = "Electronic files" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "eakte_einfuehrung",
  answers   = { {"keine", 0}, {"pilot", 25}, {"teilweise", 60}, {"alle", 100} },
  basis     = "own",
  examples  = { { eakte_einfuehrung = "pilot", gives = 25 },
                { eakte_einfuehrung = "teilweise", gives = 60 },
                { eakte_einfuehrung = "alle", gives = 100 },
                { eakte_einfuehrung = "keine", gives = 0 } },
}
