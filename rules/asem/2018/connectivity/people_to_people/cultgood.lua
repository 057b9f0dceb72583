-- Books, music, art and other cultural goods bought from and sold to other countries,
-- measured by gross domestic product.
return {
  label       = { de = "Handel mit Kulturgütern", en = "Trade in cultural goods" },
  unit        = "share of GDP",
  source      = "asem",
  direction   = "higher",
  value       = "cultgood",
  denominator = "gdp",
  basis       = "published",
  examples    = { { cultgood = 47.161, gdp = 3477.7962744968,
                    gives = 0.0135605988039 },
                  { gdp = 220.83673289280702, gives = "missing" } },
  note        = "COINr's table says million USD; the figures are billions (China: "
                .. "74).",
}
