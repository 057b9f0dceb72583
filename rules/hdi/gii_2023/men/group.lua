-- What men have: the geometric mean of health, empowerment and labour market. Health
-- of men is 1 by definition, since neither of its figures concerns them.
return {
  label     = { de = "Männer", en = "Men" },
  children  = { "empowerment", "labour" },
  aggregate = function(scores)
    local health = 1
    return (health * scores.empowerment * scores.labour) ^ (1 / 3)
  end,
  basis     = "published",
}
