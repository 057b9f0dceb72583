-- Anteil der Entleihungen digitaler Medien an allen Entleihungen der öffentlichen
-- Bibliotheken der Stadt im Vorjahr. Die Skala reicht von 2 bis 60 Prozent. Fehlt der
-- Wert einer Stadt im Register, gilt für sie der Median aller Städte.
return {
  label     = { de = "Digitale Ausleihen der Stadtbibliothek",
                en = "Digital loans of the public library" },
  unit      = "%",
  source    = "bibliotheksstatistik",
  direction = "higher",
  value     = "share(bibliothek_ausleihen_digital, bibliothek_ausleihen)",
  normalise = goalposts{ low = 2, high = 60 },
  missing   = "median",
  basis     = "own",
  examples  = { { bibliothek_ausleihen_digital = 44,
                  bibliothek_ausleihen = 200,
                  gives = 22 },
                { bibliothek_ausleihen_digital = 0,
                  bibliothek_ausleihen = 0,
                  gives = "missing" } },
}
