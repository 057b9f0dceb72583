-- Where the figures come from.
return {
  hdr = {
    label     = "Human Development Report 2011, tables",
    publisher = "UNDP, Human Development Report Office",
    url       = "https://hdr.undp.org/content/human-development-report-2011",
    year      = 2011,
  },
}
