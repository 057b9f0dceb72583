-- Wie viel Prozent der Ausleihen, die die öffentlichen Bibliotheken der Stadt im
-- Vorjahr hatten, auf digitale Medien wie E-Books entfielen.
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
  examples  = { { bibliothek_ausleihen_digital = 264000,
                  bibliothek_ausleihen = 1200000,
                  gives = 22 },
                { bibliothek_ausleihen_digital = 0,
                  bibliothek_ausleihen = 0,
                  gives = "missing" } },
}
