-- Wer die Smart City macht und für wen: Schule, Wissen, die Szene am Ort, Arbeit und
-- Leben.
--
-- Arbeit und Lebensqualität zählen halb. Sie sind Ziel jeder Stadt, aber wenig davon
-- wirkt über Digitales; Bildung, Wissen und Szene sind, was sie selbst dafür tut.
return {
  label     = { de = "Gesellschaft und Bildung", en = "Society and education" },
  basis     = "own",
  children  = {
    "bildung",
    "wissen",
    "digitalszene",
    "arbeit",
    "lebensqualitaet",
  },
  weights   = {
    bildung = 1,
    wissen = 1,
    digitalszene = 1,
    arbeit = 0.5,
    lebensqualitaet = 0.5,
  },
  aggregate = "arithmetic",
}
