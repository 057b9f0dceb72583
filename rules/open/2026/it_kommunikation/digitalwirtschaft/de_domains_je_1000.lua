-- Registrierte Internetadressen mit der Endung .de auf 1.000 Einwohner; Ende 2016,
-- Regionalstatistik. Eigene Adressen zeigen, wie viele Betriebe, Vereine und Menschen
-- im Netz auftreten. Osnabrück fehlt: Dort hat ein Anbieter so viele angemeldet
-- (1.465), dass die Zahl über die Stadt nichts sagt.
--
-- Skala: keine Punkte bei 110, 100 bei 340. Von 82 Städten liegen fünf darunter und
-- drei darüber; sie zählen wie der Pfosten.
return {
  label     = { de = "Registrierte .de-Domains", en = "Registered .de domains" },
  unit      = "je 1.000 Einwohner",
  source    = "regionalstatistik_domains",
  direction = "higher",
  value     = "de_domains_je_1000",
  normalise = goalposts{ low = 110, high = 340 },
  basis     = "own",
  examples  = { { de_domains_je_1000 = 183.7573, gives = 183.7573 },
                { gives = "missing" } },
}
