-- Unterwegs in der Stadt; alle drei Parameter zählen gleich.
return {
  label    = { de = "Mobilität", en = "Mobility" },
  children = { "laden", "unfaelle", "busse_elektrisch" },
}
