-- Wie viele junge Menschen an Hochschulen Naturwissenschaft, Mathematik oder Technik
-- studieren, in Prozent (Bruttoquote, 1995 bis 1997).
return {
  label     = {
    de = "Studierende in Naturwissenschaft und Technik",
    en = "Tertiary enrolment in science",
  },
  unit      = "%",
  source    = "tai_anhang",
  basis     = "published",
  value     = "science_enrolment",
  normalise = "none",
  examples  = {
    { science_enrolment = 27.4, gives = 27.4 },
    { science_enrolment = 7.7, gives = 7.7 },
  },
}
