-- What women have: the geometric mean of health, empowerment and labour market.
return {
  label     = { de = "Frauen", en = "Women" },
  children  = { "health", "empowerment", "labour" },
  aggregate = "geometric",
  basis     = "published",
}
