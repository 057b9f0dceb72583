-- Wie weit sich ein Umzug innerhalb der Stadt online melden lässt. „antrag“: das
-- Formular geht online ein, danach muss man noch ins Amt; „durchgängig“: niemand muss
-- mehr vorsprechen.
return {
  label     = { de = "Umzug innerhalb der Stadt online anmelden",
                en = "Online change of address within the city" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "online_ummeldung",
  answers   = { {"keiner", 0}, {"antrag", 60}, {"durchgängig", 100} },
  basis     = "own",
  examples  = { { online_ummeldung = "antrag", gives = 60 },
                { online_ummeldung = "durchgängig", gives = 100 },
                { online_ummeldung = "keiner", gives = 0 } },
}
