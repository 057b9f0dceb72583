-- Karten und Geodaten der Stadt im Internet, zum Ansehen und zum Herunterladen.
return {
  label     = { de = "Geoportal", en = "Geoportal" },
  basis     = "published",
  was       = "gesellschaft_bildung.geoportal",
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
