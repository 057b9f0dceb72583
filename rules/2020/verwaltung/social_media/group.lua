-- Auf wie vielen Plattformen die Stadt in sozialen Medien auftritt, wie viele Menschen
-- ihr folgen und ob sie auch in Messengern zu finden ist.
return {
  label     = { de = "Social-Media-Präsenz", en = "Social media presence" },
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
  normalise = best{},
}
