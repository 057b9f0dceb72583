-- What every city is to score: a full table of totals and topics per edition in which every
-- published score and rank holds and the rest spreads evenly, written to
-- datasets/reconstruct/targets_<edition>.csv.
local chain = require "chain"
local csv = require "csv"
local curve = require "curve"
local groups = require "groups"
local guides = require "guides"
local places = require "places"
local published = require "published"
local random = require "random"
local room = require "room"
local smooth = require "smooth"

local targets = {}

local function cities_of(edition)
  local list = {}
  for _, row in ipairs(csv.read("datasets/cities.csv")) do
    if row["sci_" .. edition] == "ja" then list[#list + 1] = row.short_name end
  end
  return list
end

-- --- printed places and scores -----------------------------------------------------------

local function printed_places(known, edition, name, list)
  local city_at = {}
  for _, city in ipairs(list) do
    local rank = published.rank(known, edition, name, city)
    if rank then
      assert(not city_at[rank], edition .. name .. city)
      city_at[rank] = city
    end
  end
  return city_at
end

-- Curve through what is printed and, elsewhere, our guides.
local function curve_of(known, edition, name, city_at, count, lift)
  local points, taken = {}, {}
  for place = 1, count do
    local city = city_at[place]
    local score = city and published.score(known, edition, name, city)
    if score then points[#points + 1], taken[place] = { place, score }, true end
  end
  for _, guide in ipairs(guides[edition][name]) do
    if not taken[guide[1]] then points[#points + 1] = { guide[1], guide[2] + lift } end
  end
  table.sort(points, function(a, b) return a[1] < b[1] end)
  return curve.through(points)
end

-- A score printed without its place: the free place where the curve comes nearest.
local function place_scores(known, edition, name, list, city_at, score_at)
  for _, city in ipairs(list) do
    local score = published.score(known, edition, name, city)
    if score and not published.rank(known, edition, name, city) then
      local best
      for place = 1, #list do
        local far = math.abs(score_at(place) - score)
        if not city_at[place] and (not best or far < best.far) then
          best = { place = place, far = far }
        end
      end
      city_at[best.place] = city
    end
  end
end

-- Scores along the curve, with a little play, as an even fall would look drawn.
local function scores_along(score_at, count, seed)
  local draw, scores = random.of(seed), {}
  for place = 1, count do
    scores[place] = score_at(math.max(1, math.min(count, place + draw:between(-0.35, 0.35))))
  end
  return scores
end

local function new_table(known, edition, name, list, lift)
  local t = { name = name, city_at = printed_places(known, edition, name, list) }
  place_scores(known, edition, name, list, t.city_at,
               curve_of(known, edition, name, t.city_at, #list, lift))
  local score_at = curve_of(known, edition, name, t.city_at, #list, lift)
  t.score = scores_along(score_at, #list, edition .. name .. "curve")
  t.curve = { table.unpack(t.score) }
  t.free, t.printed, t.margin, t.is_in = {}, {}, {}, {}
  for _, city in ipairs(list) do t.is_in[city] = true end
  for place = 1, #list do
    local city = t.city_at[place]
    if not city then t.free[#t.free + 1] = place end
    if city then
      t.printed[place], t.margin[place] = published.score(known, edition, name, city)
    end
    if t.printed[place] then t.score[place] = t.printed[place] end
  end
  smooth.bound(t)
  return t
end

local function mean(list)
  local sum = 0
  for _, x in ipairs(list) do sum = sum + x end
  return sum / #list
end

-- The tables, the topics' guides lifted until all topics together have the mean of the totals.
local function new_tables(known, edition, list)
  local total, topics = new_table(known, edition, "total", list, 0), {}
  local lift = 0
  for _ = 1, 12 do
    local sum = 0
    for i = 2, #published.tables do
      topics[i - 1] = new_table(known, edition, published.tables[i], list, lift)
      sum = sum + mean(topics[i - 1].score) / 5
    end
    lift = lift + mean(total.score) - sum
  end
  return total, topics, lift
end

-- --- places that are not printed ---------------------------------------------------------

local function fill_total(known, edition, t, topics, list)
  local best = groups.best(known, edition, "total", list)
  local likely = {}
  for _, city in ipairs(list) do likely[city] = places.likely_total(known, edition, city) end
  places.fill(list, t.city_at, likely, best)
  places.make_possible(t, topics, best)
  for place, city in ipairs(t.city_at) do
    published.set_rank(known, edition, "total", city, place)
  end
end

-- The first place at which the table asks for no more than so many points.
local function place_below(t, most)
  local place = 1
  while t.curve[place] > most and t.curve[place + 1] do place = place + 1 end
  return place
end

-- The last place at which the table asks for so many points.
local function place_above(t, least)
  local place = #t.curve
  while t.curve[place] < least and place > 1 do place = place - 1 end
  return place
end

local function fill_topic(known, edition, t, list, most, least)
  local likely = {}
  local best = groups.best(known, edition, t.name, list)
  for _, city in ipairs(list) do
    best[city] = math.max(best[city], place_below(t, most[city]))
  end
  t.wish, t.best, t.last = {}, {}, {}
  for _, city in ipairs(list) do
    local here = (published.rank(known, edition, "total", city) - 0.5) / #list
    likely[city] = places.leaning(known, edition, t.name, city, here)
    local place = math.max(1, math.min(#list, math.floor(likely[city] * #list + 1)))
    t.wish[city] = t.curve[place]
    t.best[city], t.last[city] = published.bounds(known, edition, t.name, city, #list)
    t.best[city] = math.max(t.best[city], best[city])
    t.last[city] = math.min(t.last[city], place_above(t, least[city]))
  end
  places.fill(list, t.city_at, likely, best)
end

-- --- places that are tied over two editions ----------------------------------------------

-- The pair of free places, so many apart, that suits the city best.
local function best_pair(known, change, list, earlier, earlier_list, first)
  local now = printed_places(known, change.edition, change.name, list)
  local before = printed_places(known, earlier, change.name, earlier_list)
  local function likely(edition, count)
    local here = (published.rank(known, edition, "total", change.city) - 0.5) / count
    return count * places.leaning(known, edition, change.name, change.city, here)
  end
  local a, b = likely(change.edition, #list), likely(earlier, #earlier_list)
  local best
  for place = first, #list do
    local other = place + change.by
    if not now[place] and not before[other] and other >= 1 and other <= #earlier_list then
      local far = math.abs(place - a) + math.abs(other - b)
      if not best or far < best.far then best = { place, other, far = far } end
    end
  end
  return best
end

local function tie(known, edition, earlier, most)
  local list, earlier_list = cities_of(edition), cities_of(earlier)
  local _, topics = new_tables(known, edition, list)
  local topic = {}
  for _, t in ipairs(topics) do topic[t.name] = t end
  for _, change in ipairs(published.loose_changes(known, edition)) do
    local first = place_below(topic[change.name], most[change.name][change.city])
    local pair = best_pair(known, change, list, earlier, earlier_list, first)
    published.set_rank(known, edition, change.name, change.city, pair[1])
    published.set_rank(known, earlier, change.name, change.city, pair[2])
  end
end

-- --- an edition --------------------------------------------------------------------------

local function write(edition, tables)
  local score = {}
  for _, t in ipairs(tables) do
    score[t.name] = {}
    for place, city in ipairs(t.city_at) do score[t.name][city] = t.score[place] end
  end
  local lines = { { "city", table.unpack(published.tables, 2) } }
  for _, city in ipairs(tables[1].city_at) do
    local line = { city }
    for i = 2, #published.tables do
      line[i] = ("%.6f"):format(score[published.tables[i]][city])
    end
    lines[#lines + 1] = line
  end
  csv.write(("datasets/reconstruct/targets_%s.csv"):format(edition), lines)
end

local function make(known, edition, most, least)
  local list = cities_of(edition)
  local total_table, topics, lift = new_tables(known, edition, list)
  local tables, total = { total_table, table.unpack(topics) }, {}
  fill_total(known, edition, total_table, topics, list)
  for place, city in ipairs(tables[1].city_at) do total[city] = tables[1].score[place] end
  for _, topic in ipairs(topics) do
    fill_topic(known, edition, topic, list, most[topic.name], least[topic.name])
  end
  places.search(topics, total, edition .. "places")
  for _, topic in ipairs(topics) do smooth.cap(topic, most[topic.name], least[topic.name]) end
  local worst = smooth.relax(tables[1], topics)
  print(edition .. (": targets hold to %.4f, guides lifted by %.2f"):format(worst, lift))
  assert(worst < 0.001, "no table found that meets what is printed")
  write(edition, tables)
end

-- Sets what every city of the edition is to score, from what is printed and from the
-- targets of the edition that it starts from.
function targets.make(edition)
  local known = published.read()
  local start = chain.start_of(edition)
  if start then published.read_start(known, start, edition) end
  local most, least = room.of(edition)
  local earlier = chain.tied_to(edition)
  if earlier then tie(known, edition, earlier, most) end
  make(known, edition, most, least)
end

return targets
