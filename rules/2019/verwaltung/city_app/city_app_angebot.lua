-- Welche Apps die Stadt selbst anbietet: keine, solche für einzelne Themen
-- („einzelthemen“) oder eine, in der viele Dienste der Stadt zusammenkommen
-- („gebündelt“).
return {
  label     = { de = "City-App", en = "City app" },
  unit      = "Stufe",
  source    = "webrecherche",
  direction = "higher",
  value     = "city_app_angebot",
  answers   = { {"keine", 0}, {"einzelthemen", 50}, {"gebündelt", 100} },
  basis     = "described",
  examples  = { { city_app_angebot = "einzelthemen", gives = 50 },
                { city_app_angebot = "gebündelt", gives = 100 },
                { city_app_angebot = "keine", gives = 0 } },
}
