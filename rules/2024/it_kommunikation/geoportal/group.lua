-- Karten und Geodaten der Stadt für alle.
-- Alle Parameter zählen gleich. Am Ende steht die beste Stadt bei 100 und die letzte
-- bei 0.
return {
  label     = { de = "Geoportal", en = "Geoportal" },
  basis     = "published",
  children  = {
    "geoportal_funktionen",
    "geodatendienste_offen",
    "stadtmodell_3d",
  },
  weights   = {
    geoportal_funktionen = 1,
    geodatendienste_offen = 1,
    stadtmodell_3d = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
