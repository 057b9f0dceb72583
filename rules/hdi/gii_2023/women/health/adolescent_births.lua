-- Rarity of adolescent births: one birth, divided by those there are of 1,000 women
-- aged 15 to 19.
return {
  label     = { de = "Seltenheit von Geburten Jugendlicher",
                en = "Rarity of adolescent births" },
  unit      = "ratio",
  source    = "hdr",
  direction = "higher",
  value     = "1 / adolescent_births",
  normalise = "none",
  basis     = "published",
  examples  = { { adolescent_births = 40, gives = 0.025 } },
}
