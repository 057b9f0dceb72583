-- Ja, wenn eine Website oder App der Stadt oder ihrer Partner zeigt, wo gerade
-- öffentliche Stellplätze frei sind.
return {
  label     = { de = "Parkplatzsuche in Echtzeit",
                en = "Real-time search for parking" },
  unit      = "ja/nein",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "parkplatzsuche_online",
  basis     = "own",
  examples  = { { parkplatzsuche_online = "ja", gives = 1 },
                { parkplatzsuche_online = "nein", gives = 0 },
                { gives = "missing" } },
}
