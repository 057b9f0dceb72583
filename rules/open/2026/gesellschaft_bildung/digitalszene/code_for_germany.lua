-- Ob es am Ort eine Gruppe von Code for Germany gibt, in der Ehrenamtliche mit offenen
-- Daten arbeiten; Stand Januar 2026. Eine Gruppe, die ruht, zählt halb: Die Menschen
-- und ihre Werke sind noch da. Gruppen mit dem Namen einer Region zählen nicht.
return {
  label     = { de = "Code for Germany", en = "Code for Germany lab" },
  unit      = "Stufe",
  source    = "code_for_germany",
  direction = "higher",
  value     = "code_for_germany",
  answers   = { {"keine", 0}, {"ruht", 50}, {"aktiv", 100} },
  basis     = "own",
  examples  = { { code_for_germany = "keine", gives = 0 },
                { code_for_germany = "ruht", gives = 50 },
                { code_for_germany = "aktiv", gives = 100 } },
}
