-- Households that have fixed broadband, at three speeds.
return {
  label     = { de = "Nutzung von Festnetz-Breitband", en = "Fixed broadband take-up" },
  children  = {
    "overall_take_up",
    "take_up_100_mbps",
    "take_up_1_gbps",
  },
  weights   = {
    overall_take_up = 1,
    take_up_100_mbps = 1,
    take_up_1_gbps = 1,
  },
  aggregate = "arithmetic",
  basis     = "published",
}
