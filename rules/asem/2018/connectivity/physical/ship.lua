-- How well the country is tied into the networks of container shipping. A country
-- without a seaport has 0: that is its score and no gap.
return {
  label     = { de = "Anbindung an den Linienschiffsverkehr",
                en = "Liner Shipping Connectivity Index" },
  unit      = "score",
  source    = "asem",
  direction = "higher",
  value     = "ship",
  basis     = "published",
  examples  = { { ship = 20.501261699999997, gives = 20.501261699999997 } },
}
