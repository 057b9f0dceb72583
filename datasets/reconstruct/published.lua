-- The published figures of all editions as what they ask of one: which city stands on which
-- place of which table, and what it scored there.
--
-- A printed change of rank ties two editions together. Where one of the two places is known,
-- the other follows; where neither is, the pair of free places is taken that suits the city
-- best; against an edition that is not reconstructed a change still bounds the place.
local csv = require "csv"

local published = {}

published.tables = { "total", "verwaltung", "it_kommunikation", "energie_umwelt",
                     "mobilitaet", "gesellschaft_bildung" }

local function key(edition, name, city) return edition .. "/" .. name .. "/" .. city end

local function before(edition) return tostring(tonumber(edition) - 1) end

local function read_scores(known)
  for _, row in ipairs(csv.read("datasets/published/scores.csv")) do
    local at = key(row.edition, row.category, row.city)
    known.rank[at], known.score[at] = tonumber(row.rank), tonumber(row.score)
  end
end

-- Changes of one statement: { edition, table, city, places or points }.
local function changes_of(statement)
  local list = {}
  for _, row in ipairs(csv.read("datasets/published/facts.csv")) do
    if row.statement == statement then
      list[#list + 1] = { edition = row.edition, name = row.category, city = row.city,
                          by = tonumber(row.value) }
    end
  end
  return list
end

local function follow(known, changes)
  for _, change in ipairs(changes) do
    local now = key(change.edition, change.name, change.city)
    local earlier = key(before(change.edition), change.name, change.city)
    if known.rank[now] and not known.rank[earlier] then
      known.rank[earlier] = known.rank[now] + change.by
    elseif known.rank[earlier] and not known.rank[now] then
      known.rank[now] = known.rank[earlier] - change.by
    end
  end
end

function published.read()
  local known = { rank = {}, score = {}, rank_changes = changes_of "rank_change",
                  score_changes = changes_of "score_change" }
  read_scores(known)
  follow(known, known.rank_changes)
  return known
end

function published.rank(known, edition, name, city)
  return known.rank[key(edition, name, city)]
end

function published.score(known, edition, name, city)
  return known.score[key(edition, name, city)]
end

function published.set_rank(known, edition, name, city, rank)
  known.rank[key(edition, name, city)] = rank
end

function published.set_score(known, edition, name, city, score)
  known.score[key(edition, name, city)] = score
end

-- Changes of rank against the edition before of which neither place is known.
function published.loose_changes(known, edition)
  local list = {}
  for _, change in ipairs(known.rank_changes) do
    if change.edition == edition and
       not published.rank(known, edition, change.name, change.city) then
      list[#list + 1] = change
    end
  end
  return list
end

-- Places that the city can have at best and at worst, by a change whose other end is open.
function published.bounds(known, edition, name, city, count)
  local best, last = 1, count
  for _, change in ipairs(published.loose_changes(known, edition)) do
    if change.name == name and change.city == city then
      best, last = math.max(best, 1 - change.by), math.min(last, count - change.by)
    end
  end
  return best, last
end

return published
