-- Poverty and wealth, education, freedom, trust, and the place of women.
return {
  label    = { de = "Gesellschaft", en = "Social" },
  basis    = "published",
  children = {
    "poverty", "palma", "tertgrad", "freepress", "tolmin", "ngos", "cpi",
    "femlab", "womparl",
  },
  weights  = {
    poverty = 1, palma = 1, tertgrad = 1, freepress = 1, tolmin = 1, ngos = 1,
    cpi = 1, femlab = 1, womparl = 1,
  },
}
