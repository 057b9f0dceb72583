-- Knowledge: the plain mean of the schooling that children can expect and the
-- schooling that adults have had.
return {
  label     = { de = "Bildung", en = "Education" },
  basis     = "published",
}
