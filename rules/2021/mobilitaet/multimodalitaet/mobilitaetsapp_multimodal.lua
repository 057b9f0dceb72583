-- Was die App der Stadt oder des Verkehrsverbunds über mehrere Verkehrsmittel hinweg
-- kann: nur Auskunft geben, auch buchen oder alles in einem bezahlen.
return {
  label     = { de = "Multimodale Mobilitäts-App", en = "Multimodal mobility app" },
  unit      = "Stufe",
  source    = "recherche",
  direction = "higher",
  value     = "mobilitaetsapp_multimodal",
  answers   = { {"keine", 0}, {"auskunft", 30}, {"buchung", 70}, {"bezahlung", 100} },
  basis     = "own",
  examples  = { { mobilitaetsapp_multimodal = "auskunft", gives = 30 },
                { mobilitaetsapp_multimodal = "buchung", gives = 70 },
                { mobilitaetsapp_multimodal = "bezahlung", gives = 100 },
                { mobilitaetsapp_multimodal = "keine", gives = 0 } },
}
