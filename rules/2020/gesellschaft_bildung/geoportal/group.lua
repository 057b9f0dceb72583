-- Karten und Geodaten der Stadt im Internet, zum Ansehen und zum Herunterladen.
return {
  label     = { de = "Geodatenportal", en = "Geodata portal" },
  basis     = "own",
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
  normalise = best{},
}
