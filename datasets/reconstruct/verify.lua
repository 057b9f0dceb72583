-- Adds up editions from their files and compares them with every published figure: scores and
-- ranks, ranks within a state or region, changes from one edition to the next, and printed
-- scores of single indicators. What datasets/published/unmet.csv names must differ.
local chain = require "chain"
local csv = require "csv"
local groups = require "groups"
local pins = require "pins"
local rules = require "rules"
local shipped = require "shipped"
local unmet = require "unmet"

local verify = {}

local function round(x) return math.floor(x * 1e8 + 0.5) / 1e8 end

-- Scores of all cities in a category, and in each of its indicators.
local function scores_of(category, list, indicators)
  local score = {}
  for _, city in ipairs(list) do score[city] = 0 end
  for _, indicator in ipairs(category.indicators) do
    local raw, low, high = {}, math.huge, -math.huge
    for _, city in ipairs(list) do
      raw[city] = rules.raw_score(indicator, city.cell)
      low, high = math.min(low, raw[city]), math.max(high, raw[city])
    end
    indicators[indicator.id] = {}
    for _, city in ipairs(list) do
      local own = indicator.has_zero and 100 * (raw[city] / high) or
                  100 * (raw[city] - low) / (high - low)
      indicators[indicator.id][city] = own
      score[city] = score[city] + own
    end
  end
  for _, city in ipairs(list) do
    local mean = score[city] / #category.indicators
    score[city] = (1 - category.share) * mean + category.share * city.cell[category.bonus]
  end
  return score
end

local function rank_of(score, city, counts)
  local rank = 1
  for other, points in pairs(score) do
    if (not counts or counts(other)) and round(points) > round(score[city]) then
      rank = rank + 1
    end
  end
  return rank
end

local function scores_by_table(categories, list, indicators)
  local tables = { total = {} }
  for _, category in ipairs(categories) do
    tables[category.id] = scores_of(category, list, indicators)
    for _, city in ipairs(list) do
      tables.total[city] = (tables.total[city] or 0) + tables[category.id][city] / #categories
    end
  end
  return tables
end

-- The scores of an edition; nil where its files are missing.
local function result_of(edition)
  local categories, list = shipped.read(edition)
  if not categories then return nil end
  local result = { categories = categories, indicators = {}, by_name = {} }
  result.tables = scores_by_table(categories, list, result.indicators)
  for _, city in ipairs(list) do result.by_name[city.name] = city end
  return result
end

-- --- comparing ---------------------------------------------------------------------------

-- As many decimals as the printed figure has.
local function as_printed(score, printed)
  return ("%." .. #(printed:match("%.(%d+)$") or "") .. "f"):format(score)
end

-- Counts what agrees and what differs; a figure that is named as unmet counts as neither,
-- unless it agrees.
local function counter(edition)
  local agree, differ = 0, 0
  local function count(row, what, is, should, reason)
    local same = is == should
    if same and reason then
      print(("%s %s %s: %s is met, but named as unmet"):format(edition, row.city,
        row.category, what))
    elseif not same and not reason then
      print(("%s %s %s: %s is %s, published %s"):format(edition, row.city, row.category, what,
        is, should))
    end
    if same and not reason then agree = agree + 1 end
    if same == (reason ~= nil) then differ = differ + 1 end
  end
  return count, function() return agree, differ end
end

-- Prints how many agree of what; returns how many differ.
local function conclude(edition, counts, what)
  local agree, differ = counts()
  print(("%s: %d %s agree, %d differ"):format(edition, agree, what, differ))
  return differ
end

local function check_scores(edition, result)
  local count, counts = counter(edition)
  for _, row in ipairs(csv.read("datasets/published/scores.csv")) do
    if row.edition == edition then
      local score, city = result.tables[row.category], result.by_name[row.city]
      if row.score ~= "" then
        count(row, "score", as_printed(score[city], row.score), row.score, unmet.score(row))
      end
      if row.rank ~= "" then count(row, "rank", rank_of(score, city), tonumber(row.rank)) end
    end
  end
  return conclude(edition, counts, "published scores and ranks")
end

local function check_places(edition, result)
  for name, score in pairs(result.tables) do
    local seen = {}
    for city, points in pairs(score) do
      local other = seen[round(points)]
      if other then print(edition, name, city.name .. " and " .. other .. " share a place") end
      seen[round(points)] = city.name
    end
  end
end

-- Printed scores of single indicators.
local function check_indicators(edition, result)
  local count, counts = counter(edition)
  for _, pin in ipairs(pins[edition].indicators) do
    local score = result.indicators[pin[2]][result.by_name[pin[1]]]
    local is_near = math.abs(score - pin[3]) <= 0.05 + 1e-9
    count({ city = pin[1], category = pin[2] }, "score", is_near and pin[3] or score, pin[3],
          unmet.indicator(edition, pin[1], pin[2]))
  end
  return conclude(edition, counts, "printed scores of indicators")
end

-- Printed points for projects.
local function check_bonus(edition, result)
  local count, counts = counter(edition)
  for name, points in pairs(pins[edition].bonus) do
    for _, category in ipairs(result.categories) do
      local should = type(points) == "table" and points[category.id] or points
      if type(should) == "number" then
        count({ city = name, category = category.id }, "bonus",
              result.by_name[name].cell[category.bonus], should)
      end
    end
  end
  return conclude(edition, counts, "printed points for projects")
end

-- Figures of facts.csv on an edition, each as what comes out here.
local measures = {}

function measures.rank_in_state(result, row)
  local belongs = groups.of(row)
  return rank_of(result.tables[row.category], result.by_name[row.city], function(other)
    return belongs(other.name)
  end)
end

measures.rank_in_region = measures.rank_in_state

function measures.rank_change(result, row, before)
  return rank_of(before.tables[row.category], before.by_name[row.city]) -
         rank_of(result.tables[row.category], result.by_name[row.city])
end

-- The difference of two scores as they are printed.
function measures.score_change(result, row, before)
  local function printed(r)
    return ("%.1f"):format(r.tables[row.category][r.by_name[row.city]])
  end
  return tonumber(as_printed(printed(result) - printed(before), row.value))
end

local function is_change(statement) return statement:find("_change$") ~= nil end

-- One edition's facts, changes against the edition before where that is at hand.
local function check_facts(edition, result, before)
  local count, counts = counter(edition)
  for _, row in ipairs(csv.read("datasets/published/facts.csv")) do
    local measure = row.edition == edition and measures[row.statement]
    if measure and (before or not is_change(row.statement)) then
      count(row, row.statement, measure(result, row, before), tonumber(row.value),
            unmet.fact(row))
    end
  end
  return conclude(edition, counts, "published changes and places within a state or region")
end

-- --- all ---------------------------------------------------------------------------------

-- Compares the editions, and the changes from them to the one after; prints what differs and
-- returns how much does.
function verify.editions(editions)
  local results, named, differ = {}, {}, 0
  for _, edition in ipairs(chain.all) do results[edition] = result_of(edition) end
  for _, edition in ipairs(editions) do
    local result = results[edition]
    named[edition], named[tostring(tonumber(edition) + 1)] = true, true
    differ = differ + check_scores(edition, result) + check_indicators(edition, result) +
             check_bonus(edition, result)
    check_places(edition, result)
  end
  for _, edition in ipairs(chain.all) do
    if named[edition] and results[edition] then
      differ = differ + check_facts(edition, results[edition],
                                    results[tostring(tonumber(edition) - 1)])
    end
  end
  return differ
end

return verify
