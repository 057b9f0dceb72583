-- Betriebe, Treffen und Vereine, die sich in der Stadt mit Digitalem befassen. Die drei
-- Regionalgruppen zählen je halb, damit sie die Betriebe und Treffen nicht überwiegen.
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
  normalise = best{},
}
