-- An edition that uses every method and every function of formulas which has SQL. Returns what
-- writes it, with its data, into a folder, and gives the path of its rules.
--
-- Its data are made: 40 units in four regions, columns of numbers with gaps and with ties,
-- levels and yes/no. Nothing is measured by them.
local function write(path, text)
  local file <close> = assert(io.open(path, "w"))
  file:write(text)
end

-- --- data ----------------------------------------------------------------------------------

local state = 1
local function draw(n)                         -- a whole number below n
  state = (state * 1103515245 + 12345) % 2147483648
  return state // 65536 % n
end

local function write_data(folder)
  local units, data = { "key,name,region,coast,size" }, { "key,a,b,c,gap,tie,zero,step,yes,no,flat" }
  local steps = { "none", "some", "all", "it's" }
  for i = 1, 40 do
    local key = ("U%02d"):format(i)
    local function gap(value, often) return draw(often) == 0 and "" or value end
    units[#units + 1] = ('%s,"Unit %d, of %d",%s,%s,%d'):format(key, i, 40,
      gap("R" .. draw(4), 12), i % 3 == 0 and "yes" or "no", 50 + draw(500))
    data[#data + 1] = table.concat({ key, 1 + draw(10000) / 100, 3 + draw(900), 20 + draw(80) / 10,
      gap(draw(500) / 10, 4), gap(draw(5), 9), draw(3), gap(steps[1 + draw(4)], 7),
      gap(draw(2) == 0 and "yes" or "no", 6), gap(draw(2) == 0 and "yes" or "no", 6), 7 }, ",")
  end
  write(folder .. "/datasets/units.csv", table.concat(units, "\n") .. "\n")
  write(folder .. "/datasets/columns.csv",
        "column,label,unit,type,min,max,source,year,status\ncoast,,,yes_no,,,,,\n"
        .. "region,,,level,,,,,\nsize,,,number,,,,,\n")
  write(folder .. "/datasets/made/made.csv", table.concat(data, "\n") .. "\n")
  write(folder .. "/datasets/made/columns.csv",
        "column,label,unit,type,min,max,source,year,status\nstep,,,level,,,,,\n"
        .. "yes,,,yes_no,,,,,\nno,,,yes_no,,,,,\na,,,number,,,,,\nb,,,number,,,,,\n"
        .. "c,,,number,,,,,\ngap,,,number,,,,,\ntie,,,number,,,,,\nzero,,,number,,,,,\n"
        .. "flat,,,number,,,,,\n")
end

-- --- rules ---------------------------------------------------------------------------------

-- By group: its own fields, and its parameters, "value | fields".
local groups = {
  formulas = { '', {
    'a + b * (c - gap) / 2 - -a', '(a - b) - (c - a)', 'a / (b / c)', '-a ^ 2', 'a ^ 0.5 / b',
    'abs(a - b)', 'min(a, gap, tie)', 'max(a, gap)', 'sqrt(a)', 'exp(a / 100)', 'log(a)',
    'log10(b)', 'floor(a)', 'ceil(a)', 'round(a)', 'round(a, 1)', 'round(-a * 1.5, 2)',
    'clamp(a, 10, 60)', 'clamp(gap, tie, c)', 'coalesce(gap, tie, a)',
    'if missing(gap) then a else gap end', 'share(a, zero)', 'per(1000, a, zero) + 2 * share(b, c)',
    'count_yes(yes, no, a > 50)', 'sum(gap, tie)', 'mean(gap, tie, a)',
    'if yes and no then a else b end', 'if yes or gap > 20 then a else b end',
    'if not yes then 1 else 2 end', 'if step == "it\'s" then a elseif step ~= "none" then b else c end',
    'if missing(gap) or missing(yes) then 0 else 3 end', 'yes + no * 2', 'yes == no', 'gap <= tie',
    'if a >= 50 then nil else 1 / 3 end', 'step | answers = { { "none", 0 }, { "some", 50 }, { "it\'s", 75 }, { "all", 100 } }',
    'yes | missing = "zero"', 'size / flat', 'a | denominator = "zero"',
    'coalesce(yes, no, true)', 'if coast then 1 else 0 end', 'if true then 5 / 2 else 1 end',
  } },
  gaps = { 'missing = "skip", ', {
    'gap | missing = "mean"', 'gap | missing = "median"', 'gap | missing = "worst"',
    'gap | missing = "worst", direction = "lower"', 'gap | missing = "zero"', 'gap | missing = 12.5',
    'gap | missing = group_mean{ by = "region" }', 'gap | missing = group_median{ by = "region" }',
    'gap | missing = group_mean{ by = "coast" }', 'gap | missing = regression{ on = "size" }',
    'a | missing = "error"', 'gap | missing = "worst", normalise = bands{ { 0, 9 }, { 20, 5 }, { 40, 1 } }, direction = nil',
    'gap | missing = "worst", normalise = scaled{ low = 50, high = 0 }, direction = nil',
  } },
  treatments = { '', {
    'a | treat = clamp{ low = 10, high = 60 }', 'a | treat = clamp{ low = 10 }',
    'a | treat = clamp{ high = 60 }', 'gap | treat = winsorise{ low = 0.05, high = 0.9 }',
    'a | treat = winsorise{ low = 0.1 }', 'a | treat = winsorise{ high = 0.95 }',
    'a | treat = log_transform{}', 'gap | treat = log_transform{ offset = 1 }',
    'gap | treat = log_transform{ form = "CT" }', 'a | treat = log_transform{ form = "CT_orig" }',
    'a | treat = power_transform{ exponent = 0.5 }', 'a | treat = boxcox{ lambda = 0.5 }',
    'a | treat = boxcox{ lambda = 0 }', 'gap | treat = boxcox{ lambda = -1, shift = true }',
    'gap | treat = boxcox{ lambda = 0, shift = true }', 'a | treat = round_to{ decimals = 1 }',
    'flat | treat = log_transform{ form = "CT" }',
    'gap | missing = "median", treat = { clamp{ high = 40 }, winsorise{ low = 0.1, high = 0.9 }, round_to{ decimals = 0 } }',
  } },
  points = { '', {} },                         -- every normalisation, both ways round; below
  means = { 'aggregate = "geometric", ', { 'a', 'gap + 1', 'c' } },
  means_of_zeros = { 'aggregate = "geometric", ', { 'a', 'zero', 'tie' } },
  harmonic = { 'aggregate = "harmonic", weights = { harmonic_1 = 2, harmonic_2 = 0.5 }, ', { 'a', 'gap + 1', 'c' } },
  powers = { 'aggregate = power_mean{ p = 0.5 }, ', { 'a', 'gap', 'c' } },
  powers_below = { 'aggregate = power_mean{ p = -2 }, ', { 'a', 'gap + 1', 'c' } },
  powers_one = { 'aggregate = power_mean{ p = 1 }, ', { 'a', 'gap' } },
  powers_none = { 'aggregate = power_mean{ p = 0 }, ', { 'a', 'gap + 1' } },
  factors = { 'aggregate = "product", ', { 'a / 100', 'gap / 50', 'c / 100' } },
  middle = { 'aggregate = "median", ', { 'a', 'gap', 'c', 'tie' } },
  lowest = { 'aggregate = "min", ', { 'a', 'gap', 'c' } },
  highest = { 'aggregate = "max", ', { 'gap', 'tie' } },
  imbalance = { 'aggregate = "mazziotta_pareto", ', { 'a', 'gap', 'tie' } },
  imbalance_added = { 'aggregate = mazziotta_pareto{ add = true }, ', { 'gap', 'tie', 'zero' } },
  filled = { 'missing = "zero", weights = { filled_1 = 3 }, ', { 'gap', 'tie', 'a | only = "coast"' } },
  strict = { 'missing = "propagate", ', { 'gap', 'a', 'tie | only = "coast"' } },
  most = { 'available = 2/3, ', { 'gap', 'tie', 'a', 'gap + 2 | only = "not coast"' } },
  weightless = { 'weights = { weightless_1 = 0, weightless_2 = 0.3, weightless_3 = 0.7 }, ', { 'a', 'gap', 'tie' } },
  coastal = { 'only = "coast", normalise = "minmax", ', { 'gap', 'tie', 'a | only = "size > 200"' } },
  nowhere_but = { 'normalise = zscore{ mean = 100, sd = 10 }, ', { 'gap | only = "coast"', 'tie | only = "coast"' } },
  rounded = { 'decimals = 1, normalise = "minmax", ', { 'a | decimals = 0', 'gap | decimals = 2' } },
  bonus_mean = { 'bonus = { label = "b", value = "yes", source = "s", unit = "u", share = 0.1 }, ', { 'gap', 'tie' } },
  bonus_added = { 'bonus = { label = "b", value = "gap", source = "s", unit = "u", share = 0.5, how = "add", missing = "zero" }, normalise = "minmax", ', { 'a', 'a' } },
}

local scales = {
  'minmax{ to = { 10, 90 } }', '"minmax"', 'best{ to = 50 }', '"best"',
  'goalposts{ low = 10, high = 60 }', 'goalposts{ low = 10, high = 60, to = { 5, 95 }, cap = false }',
  'goalposts{ low = 0, high = 60 }', 'zscore{ mean = 100, sd = 10 }', '"zscore"',
  'logistic{ midpoint = 50, steepness = 30 }', '"logistic"', '"rank"', 'rank{ ties = "average" }',
  'borda{}', 'percentile_rank{ ties = "average" }', '"exponential_rank"',
  'categorical{ { 0, 0 }, { 25, 30 }, { 75, 100 } }', 'distance_to_reference{ to = "U17" }',
  'distance_to_reference{ to = "U17", cap = true }', '"above_below_mean"', 'above_below_mean{ p = 0.5 }',
}
for _, scale in ipairs(scales) do
  for _, way in ipairs{ "higher", "lower" } do
    for _, column in ipairs{ "a", "tie", "flat" } do
      local reference = scale:match("reference") and column == "tie"
      local value = column == "tie" and not reference and "tie + 1" or reference and "a * b" or column
      table.insert(groups.points[2], ('%s | normalise = %s, direction = "%s"'):format(value, scale, way))
    end
  end
end
for _, fields in ipairs{
  'a | normalise = reference{ to = "U17" }', 'a | normalise = reference{ to = "U17" }, direction = "lower"',
  'a | normalise = distance_to_target{ target = 150 }',
  'a | normalise = distance_to_target{ target = 50, cap = true }',
  'gap | normalise = bands{ { 0, 0 }, { 10, 40 }, { 30, 100 } }, direction = nil',
  'gap | normalise = bands{ { 5, 0 }, { 10, 40 }, { 30, 100 }, linear = true }, direction = nil',
  'gap | normalise = bands{ { 5, 3 } }, direction = nil',
  'gap | normalise = scaled{ by = -2 }, direction = nil',
  'gap | normalise = scaled{ low = 50, high = 10 }, direction = nil',
} do table.insert(groups.points[2], fields) end

local function fields_of(text)
  local value, fields = text:match("^(.-) | (.*)$")
  return value or text, fields or ""
end

local function write_parameter(path, text)
  local value, fields = fields_of(text)
  local fixed = fields:match("direction = ") or fields:match("answers")
  fields = fields:gsub(", direction = nil", "")
  write(path, ('return { label = "%s", unit = "u", source = "s", value = %q, %s%s%s }\n'):format(
    "p", value, fixed and "" or 'direction = "higher", ',
    fields:match("normalise") and "" or fields:match("answers") and "" or 'normalise = "minmax", ', fields))
end

return function(folder)
  local folders = folder .. "/datasets/made"
  for name in pairs(groups) do folders = folders .. " " .. folder .. "/rules/methods/" .. name end
  os.execute("mkdir -p " .. folders)
  write_data(folder)
  for name, group in pairs(groups) do
    local rules = folder .. "/rules/methods/" .. name
    local scale = (group[1]:match("aggregate") or group[1]:match("bonus"))
    write(rules .. "/group.lua", ('return { label = "%s", %s }\n'):format(name, group[1]))
    for i, text in ipairs(group[2]) do
      if scale and not text:match("|") then
        text = text .. ' | normalise = "none", direction = nil'
      end
      write_parameter(("%s/%s_%d.lua"):format(rules, name, i), text)
    end
  end
  write(folder .. "/rules/methods/sources.lua", 'return { s = { label = "made", publisher = "none", year = 2024 } }\n')
  write(folder .. "/rules/methods/edition.lua", [[return {
  title = "Every method", year = 2024, level_names = { "Group", "Parameter" },
  units = { file = "datasets/units.csv", key = "key", name = "name", where = "size > 120", available = 0.8, available_each = 0.4, nonzero = 0.965 },
  data = "datasets/made", ranking = { ties = "average", decimals = 1, classes = {
    { top = 0.25, label = "first" }, { top = 0.5, label = "second" }, { label = "rest" } } },
  rank_within = { "region", "coast" }, measures = { "u" },
}
]])
  return folder .. "/rules/methods"
end
