-- Rolle der Stadt beim Einsatz von Lastenrädern im gewerblichen Lieferverkehr (keine,
-- Kaufförderung, eigene Flächen und Dauerbetrieb).
return {
  label     = { de = "Lastenräder im Lieferverkehr",
                en = "Cargo bikes in delivery traffic" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "lastenrad_lieferverkehr",
  answers   = { {"keine", 0}, {"förderung", 50}, {"dauerbetrieb", 100} },
  basis     = "own",
  examples  = { { lastenrad_lieferverkehr = "förderung", gives = 50 },
                { lastenrad_lieferverkehr = "dauerbetrieb", gives = 100 },
                { lastenrad_lieferverkehr = "keine", gives = 0 } },
}
