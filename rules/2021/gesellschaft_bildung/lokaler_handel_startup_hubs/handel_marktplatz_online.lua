-- Was der gemeinsame Online-Marktplatz der Geschäfte vor Ort bietet: ein Verzeichnis
-- der Läden („verzeichnis“) oder auch den Kauf mit Lieferung oder Abholung („kauf“).
return {
  label     = { de = "Online-Marktplatz für den Einzelhandel",
                en = "Online market place for retailers" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "handel_marktplatz_online",
  answers   = { {"keiner", 0}, {"verzeichnis", 50}, {"kauf", 100} },
  basis     = "described",
  examples  = { { handel_marktplatz_online = "verzeichnis", gives = 50 },
                { handel_marktplatz_online = "kauf", gives = 100 },
                { handel_marktplatz_online = "keiner", gives = 0 } },
}
