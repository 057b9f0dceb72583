-- Ja, wenn der Chaos Computer Club in der Stadt einen Erfa-Kreis oder einen Chaostreff
-- hat.
return {
  label     = { de = "Regionalgruppe des Chaos Computer Club",
                en = "Regional group of the Chaos Computer Club" },
  unit      = "ja/nein",
  source    = "ccc_gruppenverzeichnis",
  direction = "higher",
  value     = "chaos_computer_club_gruppe",
  basis     = "own",
  examples  = { { chaos_computer_club_gruppe = "ja", gives = 1 },
                { chaos_computer_club_gruppe = "nein", gives = 0 },
                { gives = "missing" } },
}
