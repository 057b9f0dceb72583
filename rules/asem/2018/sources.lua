-- Where the figures come from: all by way of one data set.
return {
  asem = {
    label     = "ASEM Sustainable Connectivity Portal, as in COINr 1.1.14 (ASEM_iData)",
    publisher = "European Commission, Joint Research Centre",
    url       = "https://composite-indicators.jrc.ec.europa.eu/asem-sustainable-connectivity",
    licence   = "MIT (COINr)",
    year      = 2018,
  },
}
