-- Pupils and students of all levels, as a share of those who have the age for it. It
-- can lie above 100 %, which counts as 100 %.
return {
  label     = { de = "Bruttoeinschulungsrate, alle Stufen",
                en = "Gross enrolment ratio, all levels" },
  unit      = "%",
  source    = "hdr",
  direction = "higher",
  value     = "gross_enrolment",
  normalise = goalposts{ low = 0, high = 100, to = {0, 1} },
  basis     = "published",
  examples  = { { gross_enrolment = 88.1, gives = 88.1 } },
}
