-- Ja, wenn die Gesellschaft für Informatik in der Stadt eine Gruppe hat, für die Region
-- oder an einer Hochschule.
return {
  label     = { de = "Regionalgruppe der Gesellschaft für Informatik",
                en = "Regional group of the Gesellschaft für Informatik" },
  unit      = "ja/nein",
  source    = "gi_gruppenverzeichnis",
  direction = "higher",
  value     = "gesellschaft_informatik_gruppe",
  basis     = "own",
  examples  = { { gesellschaft_informatik_gruppe = "ja", gives = 1 },
                { gesellschaft_informatik_gruppe = "nein", gives = 0 },
                { gives = "missing" } },
}
