-- Whether sealed lorries may cross the country without customs inspection at every
-- border: 1 for who has signed the TIR Convention, 0 for who has not.
return {
  label     = { de = "Beitritt zum TIR-Übereinkommen",
                en = "Signatory of TIR Convention" },
  unit      = "1 (yes) or 0 (no)",
  source    = "asem",
  direction = "higher",
  value     = "tircon",
  basis     = "published",
  examples  = { { tircon = 1, gives = 1 } },
}
