-- Wie viel Prozent der allgemeinbildenden und beruflichen Schulen in der Stadt über
-- Glasfaser im Internet sind. Ein Anschluss, der nur liegt und nicht genutzt wird,
-- zählt nicht.
return {
  label     = { de = "Schulen mit Glasfaseranschluss",
                en = "Schools with optical fibre" },
  unit      = "%",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "share(schulen_glasfaser, schulen)",
  normalise = goalposts{ low = 10, high = 100 },
  missing   = "skip",
  basis     = "own",
  examples  = { { schulen_glasfaser = 33, schulen = 40, gives = 82.5 },
                { schulen_glasfaser = 0, schulen = 0, gives = "missing" } },
}
