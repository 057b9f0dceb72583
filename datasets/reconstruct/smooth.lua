-- Scores for places: every table falls evenly along its curve, printed scores hold, and the
-- five topics of each city have its total as their mean.
--
-- Relaxation: deviations from the curves are evened out between neighbours, then what each
-- condition asks for is restored, in turn, until all of them hold at once.
local smooth = {}

local ROUNDS, LAST = 3000, 20000
local GAP = 0.02                  -- between two neighbours

local function clip(x, low, high) return math.max(low, math.min(high, x)) end

-- Draws the deviations of a table's free scores towards those of their neighbours.
local function even_out(t)
  local n = #t.score
  for place = 2, n - 1 do
    if not t.printed[place] then
      local before = t.score[place - 1] - t.curve[place - 1]
      local after = t.score[place + 1] - t.curve[place + 1]
      local own = t.score[place] - t.curve[place]
      t.score[place] = t.score[place] + 0.2 * ((before + after) / 2 * 0.98 - own)
    end
  end
end

-- Puts each city's total and the mean of its topics together; printed scores move within
-- their decimal where all five are printed.
local function reconcile(total, topics, city_place)
  for place, city in ipairs(total.city_at) do
    local sum, free, all = 0, {}, {}
    for _, topic in ipairs(topics) do
      local at = city_place[topic][city]
      sum = sum + topic.score[at]
      all[#all + 1] = { topic, at }
      if not topic.printed[at] then free[#free + 1] = { topic, at } end
    end
    if #free == 0 then free = all end
    local gap = total.score[place] - sum / 5
    total.score[place] = total.score[place] - 0.2 * gap
    for _, cell in ipairs(free) do
      cell[1].score[cell[2]] = cell[1].score[cell[2]] + 0.8 * gap * 5 / #free
    end
  end
end

-- Neighbours keep their order and a gap; scores keep their bounds.
local function restore(t)
  local n, worst = #t.score, 0
  for place = 1, n - 1 do
    local missing = GAP - (t.score[place] - t.score[place + 1])
    if missing > 0 then
      worst = math.max(worst, missing)
      t.score[place] = t.score[place] + missing / 2
      t.score[place + 1] = t.score[place + 1] - missing / 2
    end
  end
  for place = 1, n do
    local kept = clip(t.score[place], t.low[place], t.high[place])
    worst = math.max(worst, math.abs(kept - t.score[place]))
    t.score[place] = kept
  end
  return worst
end

local function places_of(topics)
  local city_place = {}
  for _, topic in ipairs(topics) do
    city_place[topic] = {}
    for place, city in ipairs(topic.city_at) do city_place[topic][city] = place end
  end
  return city_place
end

-- Greatest distance between a total and the mean of its topics.
local function misfit(total, topics, city_place)
  local worst = 0
  for place, city in ipairs(total.city_at) do
    local sum = 0
    for _, topic in ipairs(topics) do sum = sum + topic.score[city_place[topic][city]] end
    worst = math.max(worst, math.abs(total.score[place] - sum / 5))
  end
  return worst
end

-- Bounds of each place's score: the printed decimal, or what a score can be.
function smooth.bound(t)
  t.low, t.high = {}, {}
  for place = 1, #t.score do
    local printed, margin = t.printed[place], t.margin[place]
    t.low[place] = printed and printed - margin or 3
    t.high[place] = printed and math.min(99.98, printed + margin) or 99.5
  end
end

-- Scores that are not printed are inside of what the city can reach.
function smooth.cap(t, most, least)
  for place, city in ipairs(t.city_at) do
    if not t.printed[place] then
      t.high[place] = math.min(t.high[place], most[city])
      t.low[place] = math.max(t.low[place], least[city])
    end
  end
end

-- Returns how far the conditions are from holding (0.001 at most, or it has failed).
function smooth.relax(total, topics)
  local city_place, worst = places_of(topics), nil
  for round = 1, LAST do
    if round <= ROUNDS then
      even_out(total)
      for _, topic in ipairs(topics) do even_out(topic) end
    end
    reconcile(total, topics, city_place)
    worst = restore(total)
    for _, topic in ipairs(topics) do worst = math.max(worst, restore(topic)) end
    worst = math.max(worst, misfit(total, topics, city_place))
    if round > ROUNDS and worst < 0.0005 then break end
  end
  return worst
end

return smooth
