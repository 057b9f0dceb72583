-- Wie viele viel erreichen, wie viele ohne Abschluss gehen und wie früh es beginnt. Die
-- beiden Enden der Schule zählen gleich viel; das eine folgt nicht aus dem anderen.
return {
  label     = { de = "Bildung", en = "Education" },
  basis     = "own",
  children  = {
    "abitur_anteil",
    "ohne_abschluss_anteil",
    "betreuungsquote_unter3",
  },
  weights   = {
    abitur_anteil = 1,
    ohne_abschluss_anteil = 1,
    betreuungsquote_unter3 = 1,
  },
  aggregate = "arithmetic",
}
