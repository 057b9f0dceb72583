-- Wie weit das Baugenehmigungsverfahren digital läuft. „papier“: der Antrag kommt auf
-- Papier; „antrag“: er lässt sich digital einreichen; „durchgängig“: auch der Bescheid
-- ist digital.
return {
  label     = { de = "Baugenehmigungsverfahren online",
                en = "Building permit procedure online" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_bauantrag",
  answers   = { {"papier", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { online_bauantrag = "antrag", gives = 60 },
                { online_bauantrag = "durchgängig", gives = 100 },
                { online_bauantrag = "papier", gives = 0 } },
}
