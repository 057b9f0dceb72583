-- Steuerkraft der Gemeinden je Einwohner 2019 (BBSR, INKAR). Sie sagt, womit die Stadt
-- aus eigenen Steuern rechnen kann. Ihr Anteil an der Einkommensteuer (2022) steht dazu
-- in einer Rangkorrelation von 0,87 und ist deshalb kein eigener Parameter.
--
-- Skala: keine Punkte bei 700, 100 bei 1.600. Von 83 Städten liegen fünf darunter und
-- sechs darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Gemeindliche Steuerkraft", en = "Municipal tax capacity" },
  unit      = "EUR je Einwohner",
  source    = "inkar_2019",
  direction = "higher",
  value     = "steuerkraft_je_einwohner",
  normalise = goalposts{ low = 700, high = 1600 },
  basis     = "own",
  examples  = { { steuerkraft_je_einwohner = 848.49, gives = 848.49 },
                { gives = "missing" } },
}
