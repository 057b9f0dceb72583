-- Skills of people: what internet users can do, and how many make a profession of it.
-- The two halves count the same.
return {
  label     = { de = "Humankapital", en = "Human capital" },
  children  = {
    "internet_user_skills",
    "advanced_skills",
  },
  weights   = {
    internet_user_skills = 0.5,
    advanced_skills = 0.5,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
