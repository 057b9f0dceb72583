-- Wie schnell die Netze sind und wie viel Digitales am Ort entsteht.
--
-- Das Festnetz zählt doppelt: Es ist die Grundlage, und die Städte unterscheiden sich
-- darin stark, beim Mobilfunk dagegen liegen neun von zehn über 91 Prozent. Bürgernetze
-- zählen halb, weil ihr Verzeichnis nur Ja und Nein kennt. Alle Netzdaten sind von
-- Mitte 2021; neuere lagen nicht je Stadt vor.
return {
  label     = { de = "IT und Kommunikation", en = "IT and communication" },
  basis     = "own",
  children  = {
    "festnetz",
    "mobilfunk",
    "digitalwirtschaft",
    "buergernetze",
  },
  weights   = {
    festnetz = 2,
    mobilfunk = 1,
    digitalwirtschaft = 1,
    buergernetze = 0.5,
  },
  aggregate = "arithmetic",
}
