-- Ob ein Chatbot Fragen der Bürgerinnen und Bürger beantwortet. Ob er feste Antworten
-- gibt oder frei formuliert, macht in dieser Ausgabe keinen Unterschied.
return {
  label     = { de = "Chatbot für Bürgeranfragen", en = "Chatbot for enquiries" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "anliegen_chatbot",
  answers   = { {"keiner", 0}, {"vorhanden", 100} },
  basis     = "described",
  examples  = { { anliegen_chatbot = "keiner", gives = 0 },
                { anliegen_chatbot = "vorhanden", gives = 100 } },
}
