-- Gruppen, Treffen und Betriebe, die in der Stadt digital etwas bewegen.
-- „Regionalgruppe von Code for Germany“ und „Regionalgruppe des Chaos Computer Club“
-- und „Regionalgruppe der Gesellschaft für Informatik“ zählen halb. Beste Stadt 100,
-- letzte Stadt 0, alle anderen dazwischen.
return {
  label     = { de = "Digitalszene", en = "Digital scene" },
  basis     = "published",
  children  = {
    "digitaltreffen_je_100k",
    "ikt_betriebe_je_1000",
    "code_for_germany_gruppe",
    "chaos_computer_club_gruppe",
    "gesellschaft_informatik_gruppe",
  },
  weights   = {
    digitaltreffen_je_100k = 1,
    ikt_betriebe_je_1000 = 1,
    code_for_germany_gruppe = 0.5,
    chaos_computer_club_gruppe = 0.5,
    gesellschaft_informatik_gruppe = 0.5,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
