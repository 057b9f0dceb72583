-- Die amtlichen Profile der Stadt in sozialen Medien: Zahl, Reichweite und Gespräch.
-- Alle Parameter zählen gleich. Danach wird der Indikator gestreckt: die beste Stadt
-- erhält 100, die schwächste 0.
return {
  label     = { de = "Social Media", en = "Social media" },
  basis     = "published",
  children  = {
    "social_kanaele_aktiv",
    "social_follower_je_1000",
    "social_messenger_kanal",
  },
  weights   = {
    social_kanaele_aktiv = 1,
    social_follower_je_1000 = 1,
    social_messenger_kanal = 1,
  },
  aggregate = "arithmetic",
  normalise = "minmax",
}
