-- Share of seats in parliament that women hold.
-- None counts as 0.1 %, lest a geometric mean make everything else count for nothing.
return {
  label     = { de = "Parlamentssitze von Frauen",
                en = "Seats in parliament, women" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "if parliament_women == 0 then 0.1 else parliament_women end",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { parliament_women = 34.82032218, gives = 34.82032218 },
                { parliament_women = 0, gives = 0.1 } },
}
