-- The rule tree of an edition, as far as the reconstruction needs it: which columns a
-- parameter reads, what value and what score they give. Read by plain Lua, not by the
-- engine, so that the engine's results can be checked against these.
local csv = require "csv"

local rules = {}

local function constructor(name)
  return function(arguments)
    arguments.method = name
    return arguments
  end
end

local environment = { goalposts = constructor "goalposts", bands = constructor "bands",
                      scaled = constructor "scaled", best = constructor "best" }

local function run(path)
  return assert(loadfile(path, "t", environment))()
end

-- --- formulas ------------------------------------------------------------------------------

local functions = {
  share = function(a, b) return b ~= 0 and 100 * a / b or nil end,
  per = function(n, a, b) return b ~= 0 and n * a / b or nil end,
}

-- The formula as a function of a city's cells, and the columns it reads.
local function compile(formula)
  local columns = {}
  local text = formula:gsub("[%a_][%w_]*", function(name)
    if functions[name] then return name end
    columns[#columns + 1] = name
    return "cell." .. name
  end)
  local chunk = assert(load("local cell = ... return " .. text, formula, "t", functions))
  return chunk, columns
end

-- --- scores --------------------------------------------------------------------------------

local function cap(x) return math.max(0, math.min(100, x)) end

local function goalposts(posts, lower)
  local width = posts.high - posts.low
  local function score(value)
    local s = cap(100 * ((value - posts.low) / width))
    return lower and 100 - s or s
  end
  local function value(s)
    return posts.low + width * (lower and 100 - s or s) / 100
  end
  return score, value
end

local function levels(answers)
  local points = {}
  for _, answer in ipairs(answers) do points[answer[1]] = answer[2] end
  return function(answer) return assert(points[answer], answer) end
end

local function set_scale(parameter, rule, book)
  if rule.answers then
    parameter.kind, parameter.answers = "levels", rule.answers
    parameter.score = levels(rule.answers)
  elseif book[parameter.columns[1]] and book[parameter.columns[1]].type == "yes_no" then
    parameter.kind = "yes_no"
    parameter.score = function(answer) return answer == "ja" and 100 or 0 end
  else
    parameter.kind = "number"
    parameter.score, parameter.at = goalposts(rule.normalise, rule.direction == "lower")
  end
end

-- --- the tree ------------------------------------------------------------------------------

local function parameter_of(path, name, weight, book)
  local rule = run(("%s/%s.lua"):format(path, name))
  local parameter = { id = name, weight = weight, formula = rule.value }
  parameter.value, parameter.columns = compile(rule.value)
  set_scale(parameter, rule, book)
  return parameter
end

-- Whether 0 points are nothing at all and 100 the best city (until 2022), or else the worst
-- and the best city.
local function has_zero(normalise, path)
  if normalise == "minmax" then return false end
  assert(normalise.method == "best" and next(normalise, next(normalise)) == nil, path)
  return true
end

local function indicator_of(path, name, book)
  local group = run(path .. "/group.lua")
  local indicator = { id = name, parameters = {}, by_id = {}, weight = 0,
                      has_zero = has_zero(group.normalise, path), open_in = {} }
  for i, child in ipairs(group.children) do
    local weight = group.weights[child] or 1
    indicator.parameters[i] = parameter_of(path, child, weight, book)
    indicator.parameters[i].has_zero = indicator.has_zero
    indicator.by_id[child] = indicator.parameters[i]
    indicator.weight = indicator.weight + weight
  end
  return indicator
end

local function category_of(path, name, book)
  local group = run(path .. "/group.lua")
  local category = { id = name, indicators = {}, share = group.bonus.share,
                     bonus = group.bonus.value }
  for i, child in ipairs(group.children) do
    assert((group.weights[child] or 1) == 1, path)
    category.indicators[i] = indicator_of(path .. "/" .. child, child, book)
  end
  return category
end

-- The code book of a data folder, by column.
function rules.book(folder)
  local book = {}
  for _, row in ipairs(csv.read(folder .. "/columns.csv")) do
    row.min, row.max = tonumber(row.min), tonumber(row.max)
    book[row.column] = row
  end
  return book
end

-- The categories of an edition, each with indicators, each with parameters.
function rules.read(edition)
  local path, book = "rules/" .. edition, rules.book("datasets/" .. edition)
  local categories = {}
  for i, name in ipairs(run(path .. "/edition.lua").children) do
    categories[i] = category_of(path .. "/" .. name, name, book)
  end
  return categories, book
end

-- The mean of an indicator's parameters for the cells of a city.
function rules.raw_score(indicator, cell)
  local sum = 0
  for _, parameter in ipairs(indicator.parameters) do
    sum = sum + parameter.weight * parameter.score(parameter.value(cell))
  end
  return sum / indicator.weight
end

return rules
