-- Ob man in der Stadt versorgt ist, ob man sie sich leisten kann und ob Menschen
-- kommen. Der Zuzug zählt halb, weil er auch vom Umland abhängt.
return {
  label     = { de = "Lebensqualität", en = "Quality of life" },
  basis     = "own",
  children  = {
    "aerzte_je_10000",
    "mietbelastung",
    "bevoelkerungsentwicklung",
  },
  weights   = {
    aerzte_je_10000 = 1,
    mietbelastung = 1,
    bevoelkerungsentwicklung = 0.5,
  },
  aggregate = "arithmetic",
}
