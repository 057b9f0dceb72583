-- Was die Stadt tut, damit Lieferdienste Lastenräder einsetzen. „förderung“: sie
-- bezuschusst den Kauf; „dauerbetrieb“: sie stellt eigene Flächen bereit, und der
-- Betrieb läuft auf Dauer.
return {
  label     = { de = "Lastenräder im Lieferverkehr",
                en = "Cargo bikes in delivery traffic" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "lastenrad_lieferverkehr",
  answers   = { {"keine", 0}, {"förderung", 50}, {"dauerbetrieb", 100} },
  basis     = "own",
  examples  = { { lastenrad_lieferverkehr = "förderung", gives = 50 },
                { lastenrad_lieferverkehr = "dauerbetrieb", gives = 100 },
                { lastenrad_lieferverkehr = "keine", gives = 0 } },
}
