-- Whether the country lives so that it can go on: in its environment, its society and
-- its economy.
return {
  label    = { de = "Nachhaltigkeit", en = "Sustainability" },
  basis    = "published",
  children = { "environmental", "social", "economic_health" },
  weights  = { environmental = 1, social = 1, economic_health = 1 },
}
