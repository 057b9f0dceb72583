-- Adds up an edition from its cells and compares it with every published figure: scores and
-- ranks, ranks within a state or region, changes from one edition to the next, and printed
-- scores of single indicators.
local csv = require "csv"
local rules = require "rules"

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
      local own = 100 * (raw[city] - low) / (high - low)
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

local function shares_a_place(score)
  local seen = {}
  for city, points in pairs(score) do
    local other = seen[round(points)]
    if other then return city, other end
    seen[round(points)] = city
  end
end

-- Prints which printed scores of single indicators do not come out.
local function check_indicators(edition, pins, by_name, indicators)
  local agree = 0
  for _, pin in ipairs(pins.indicators) do
    local score = indicators[pin[2]][by_name[pin[1]]]
    if math.abs(score - pin[3]) <= 0.05 + 1e-9 then
      agree = agree + 1
    else
      print(("%s %s %s is %.1f, printed %s"):format(edition, pin[1], pin[2], score, pin[3]))
    end
  end
  print(("%s: %d of %d printed scores of indicators agree"):format(edition, agree,
    #pins.indicators))
end

-- Prints which printed points for projects do not come out.
local function check_bonus(edition, categories, pins, by_name)
  for name, points in pairs(pins.bonus) do
    for _, category in ipairs(categories) do
      local is = by_name[name].cell[category.bonus]
      if is ~= points then
        print(("%s %s %s is %s, printed %s"):format(edition, name, category.bonus, is, points))
      end
    end
  end
end

-- Figures of facts.csv on an edition, each as what comes out here.
local measures = {
  rank_in_state = function(result, row)
    local city = result.by_name[row.city]
    return rank_of(result.tables[row.category], city, function(other)
      return other.state == city.state
    end)
  end,
  rank_in_region = function(result, row)
    return rank_of(result.tables[row.category], result.by_name[row.city], function(other)
      return other.is_ruhr
    end)
  end,
  rank_change = function(result, row, before)
    return rank_of(before.tables[row.category], before.by_name[row.city]) -
           rank_of(result.tables[row.category], result.by_name[row.city])
  end,
  score_change = function(result, row, before)
    local function printed(r)
      return tonumber(("%.1f"):format(r.tables[row.category][r.by_name[row.city]]))
    end
    return math.floor((printed(result) - printed(before)) * 10 + 0.5) / 10
  end,
}

local function is_change(statement) return statement:find("_change$") ~= nil end

-- Compares one edition's facts, changes against the edition before where that is at hand.
local function check_facts(edition, results, count)
  for _, row in ipairs(csv.read("datasets/published/facts.csv")) do
    local result, before = results[edition], results[tostring(tonumber(edition) - 1)]
    local measure = row.edition == edition and measures[row.statement]
    if measure and (before or not is_change(row.statement)) then
      count(row, row.statement, measure(result, row, before), tonumber(row.value))
    end
  end
end

local function counter(edition)
  local agree, differ = 0, 0
  local function count(row, what, is, should)
    if is == should then agree = agree + 1 return end
    differ = differ + 1
    print(("%s %s %s: %s is %s, published %s"):format(edition, row.city, row.category, what,
      is, should))
  end
  return count, function() return agree, differ end
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

-- Prints what differs from the published scores and ranks of the edition, and how many agree;
-- returns the scores for verify.facts, and how many differ.
function verify.edition(edition, categories, list, pins)
  local indicators, by_name = {}, {}
  local tables = scores_by_table(categories, list, indicators)
  for _, city in ipairs(list) do by_name[city.name] = city end
  local count, counts = counter(edition)
  for _, row in ipairs(csv.read("datasets/published/scores.csv")) do
    if row.edition == edition then
      local score, city = tables[row.category], by_name[row.city]
      if row.score ~= "" then count(row, "score", ("%.1f"):format(score[city]), row.score) end
      if row.rank ~= "" then count(row, "rank", rank_of(score, city), tonumber(row.rank)) end
    end
  end
  print(("%s: %d published figures agree, %d differ"):format(edition, counts()))
  for name, score in pairs(tables) do
    local one, other = shares_a_place(score)
    if one then print(edition, name, one.name .. " and " .. other.name .. " share a place") end
  end
  check_indicators(edition, pins, by_name, indicators)
  check_bonus(edition, categories, pins, by_name)
  return { tables = tables, by_name = by_name, differ = select(2, counts()) }
end

-- Ranks within states and changes from edition to edition; results: by edition. Returns how
-- many differ.
function verify.facts(results, editions)
  local differ = 0
  for _, edition in ipairs(editions) do
    local count, counts = counter(edition)
    check_facts(edition, results, count)
    print(("%s: %d published changes and places within a state agree, %d differ"):format(
      edition, counts()))
    differ = differ + select(2, counts())
  end
  return differ
end

return verify
