-- Wie viel der Post auf Papier zentral gescannt wird und die Ämter elektronisch
-- erreicht: nichts, ein Teil oder alles.
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
