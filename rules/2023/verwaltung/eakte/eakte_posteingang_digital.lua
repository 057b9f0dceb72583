-- Umfang, in dem eingehende Papierpost zentral gescannt und elektronisch in die Ämter
-- verteilt wird.
return {
  label     = { de = "Digitaler Posteingang", en = "Digital incoming mail" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "eakte_posteingang_digital",
  answers   = { {"papier", 0}, {"teilweise", 50}, {"vollständig", 100} },
  basis     = "own",
  examples  = { { eakte_posteingang_digital = "teilweise", gives = 50 },
                { eakte_posteingang_digital = "vollständig", gives = 100 },
                { eakte_posteingang_digital = "papier", gives = 0 } },
}
