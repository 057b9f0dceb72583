-- Ja, wenn man Nachrichten der Stadt in wenigstens einem Messenger abonnieren kann.
return {
  label     = { de = "Messenger-Kanal der Stadt",
                en = "Messenger channel of the city" },
  unit      = "ja/nein",
  source    = "webrecherche",
  direction = "higher",
  value     = "social_messenger_kanal",
  basis     = "own",
  examples  = { { social_messenger_kanal = "ja", gives = 1 },
                { social_messenger_kanal = "nein", gives = 0 },
                { gives = "missing" } },
}
