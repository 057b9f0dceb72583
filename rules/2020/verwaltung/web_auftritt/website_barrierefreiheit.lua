-- Wie barrierefrei die Website nach den Worten der Stadt ist: Sie veröffentlicht eine
-- Erklärung dazu, ob die Website der Barrierefreie-Informationstechnik-Verordnung
-- nicht, teilweise oder vollständig entspricht.
return {
  label     = { de = "Barrierefreiheit der Website",
                en = "Accessibility of the website" },
  unit      = "Stufe",
  source    = "webrecherche",
  direction = "higher",
  value     = "website_barrierefreiheit",
  answers   = { {"keine", 0}, {"teilweise", 50}, {"vollständig", 100} },
  basis     = "own",
  examples  = { { website_barrierefreiheit = "teilweise", gives = 50 },
                { website_barrierefreiheit = "vollständig", gives = 100 },
                { website_barrierefreiheit = "keine", gives = 0 } },
}
