-- Where the figures come from.
return {
  hdr = {
    label     = "Human Development Report 2009, Table H",
    publisher = "UNDP, Human Development Report Office",
    url       = "https://hdr.undp.org/content/human-development-report-2009",
    year      = 2009,
  },
  derived = {
    label     = "worked back from the index of the dimension printed in Table H",
    publisher = "this project",
  },
}
