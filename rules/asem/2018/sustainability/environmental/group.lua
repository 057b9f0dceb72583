-- What the country takes from nature and what it leaves behind.
return {
  label    = { de = "Umwelt", en = "Environmental" },
  basis    = "published",
  children = { "renew", "primener", "co2", "matcon", "forest" },
  weights  = { renew = 1, primener = 1, co2 = 1, matcon = 1, forest = 1 },
}
