-- Adds up an edition from its cells and compares it with every published score and rank.
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

local function rank_of(score, city)
  local rank = 1
  for _, other in pairs(score) do
    if round(other) > round(score[city]) then rank = rank + 1 end
  end
  return rank
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

-- Prints what differs from the published figures, and how many agree.
function verify.edition(edition, categories, list, pins)
  local tables, by_name, agree, differ = { total = {} }, {}, 0, 0
  local indicators = {}
  for _, category in ipairs(categories) do
    tables[category.id] = scores_of(category, list, indicators)
    for _, city in ipairs(list) do
      tables.total[city] = (tables.total[city] or 0) + tables[category.id][city] / #categories
    end
  end
  for _, city in ipairs(list) do by_name[city.name] = city end
  local function check(row, what, is, should)
    if is == should then agree = agree + 1 return end
    differ = differ + 1
    print(("%s %s %s: %s is %s, published %s"):format(edition, row.city, row.category, what,
      is, should))
  end
  for _, row in ipairs(csv.read("datasets/published/scores.csv")) do
    if row.edition == edition then
      local score, city = tables[row.category], by_name[row.city]
      if row.score ~= "" then check(row, "score", ("%.1f"):format(score[city]), row.score) end
      if row.rank ~= "" then check(row, "rank", rank_of(score, city), tonumber(row.rank)) end
    end
  end
  print(("%s: %d published figures agree, %d differ"):format(edition, agree, differ))
  check_indicators(edition, pins, by_name, indicators)
end

return verify
