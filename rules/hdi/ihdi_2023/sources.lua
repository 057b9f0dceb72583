-- Where the figures come from.
return {
  hdr = {
    label     = "HDR 2023/24, composite indices, complete time series",
    publisher = "UNDP, Human Development Report Office",
    url       = "https://hdr.undp.org/data-center/documentation-and-downloads",
    licence   = "CC BY 3.0 IGO",
    year      = 2024,
  },
}
