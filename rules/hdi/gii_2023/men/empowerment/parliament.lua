-- Share of seats in parliament that men hold.
-- Where women hold none, theirs count as 0.1 % and those of men as 99.9 %.
return {
  label     = { de = "Parlamentssitze von Männern",
                en = "Seats in parliament, men" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "if parliament_women == 0 then 99.9 else parliament_men end",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { parliament_women = 34.82032218, parliament_men = 65.17967782,
                  gives = 65.17967782 },
                { parliament_women = 0, parliament_men = 100, gives = 99.9 } },
}
