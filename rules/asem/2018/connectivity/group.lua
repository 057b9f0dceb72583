-- How closely the country is tied to the other partners: by transport and networks,
-- trade and money, politics, rules, and people.
return {
  label    = { de = "Konnektivität", en = "Connectivity" },
  basis    = "published",
  children = {
    "physical", "economic_ties", "political", "institutional", "people_to_people",
  },
  weights  = {
    physical = 1, economic_ties = 1, political = 1, institutional = 1,
    people_to_people = 1,
  },
}
