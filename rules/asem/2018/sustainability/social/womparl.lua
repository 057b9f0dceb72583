-- The share of seats in parliament that women hold.
return {
  label     = { de = "Frauen im nationalen Parlament",
                en = "Women's participation in national parliaments" },
  unit      = "%",
  source    = "asem",
  direction = "higher",
  value     = "womparl",
  basis     = "published",
  examples  = { { womparl = 36.9841, gives = 36.9841 } },
}
