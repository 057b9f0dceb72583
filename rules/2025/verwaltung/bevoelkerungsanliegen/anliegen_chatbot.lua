-- Ob ein Chatbot Fragen der Bürgerinnen und Bürger beantwortet. „regelbasiert“: er gibt
-- feste Antworten auf Fragen, die vorgesehen sind; „dialogfähig“: er versteht freie
-- Fragen und fragt auch nach.
return {
  label     = { de = "Chatbot für Bürgeranfragen", en = "Chatbot for enquiries" },
  unit      = "Stufe",
  source    = "staedtebefragung",
  direction = "higher",
  value     = "anliegen_chatbot",
  answers   = { {"keiner", 0}, {"regelbasiert", 50}, {"dialogfähig", 100} },
  basis     = "described",
  examples  = { { anliegen_chatbot = "regelbasiert", gives = 50 },
                { anliegen_chatbot = "dialogfähig", gives = 100 },
                { anliegen_chatbot = "keiner", gives = 0 } },
}
