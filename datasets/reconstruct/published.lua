-- The published figures of all editions as what they ask of one: which city stands on which
-- place of which table, and what it scored there.
--
-- A printed change of rank ties two editions together. Where one of the two places is known,
-- the other follows; where neither is, the pair of free places is taken that suits the city
-- best; against an edition that is not reconstructed a change still bounds the place.
--
-- What cannot come out is named in datasets/published/unmet.csv; of a change it still bounds
-- the place, but no other place follows from it.
local csv = require "csv"
local unmet = require "unmet"

local published = {}

-- How far a score may be from the printed one, by printed decimals; of a whole number we
-- take it that the decimal is a zero.
local MARGIN = { [0] = 0.04, 0.04, 0.004 }

published.tables = { "total", "verwaltung", "it_kommunikation", "energie_umwelt",
                     "mobilitaet", "gesellschaft_bildung" }

local function key(edition, name, city) return edition .. "/" .. name .. "/" .. city end

local function before(edition) return tostring(tonumber(edition) - 1) end

local function decimals(text) return #(text:match("%.(%d+)$") or "") end

local function read_scores(known)
  for _, row in ipairs(csv.read("datasets/published/scores.csv")) do
    local at = key(row.edition, row.category, row.city)
    known.rank[at] = tonumber(row.rank)
    if not unmet.score(row) then
      known.score[at], known.margin[at] = tonumber(row.score), MARGIN[decimals(row.score)]
    end
  end
end

-- Changes of one statement: { edition, table, city, places or points }.
local function changes_of(statement)
  local list = {}
  for _, row in ipairs(csv.read("datasets/published/facts.csv")) do
    if row.statement == statement then
      list[#list + 1] = { edition = row.edition, name = row.category, city = row.city,
                          by = tonumber(row.value), is_unmet = unmet.fact(row) ~= nil }
    end
  end
  return list
end

-- The changes of an edition that are to hold.
local function changes_in(changes, edition)
  local list = {}
  for _, change in ipairs(changes) do
    if change.edition == edition and not change.is_unmet then list[#list + 1] = change end
  end
  return list
end

-- Places that follow from a printed change of the edition where the other end is known.
local function follow(known, edition)
  for _, change in ipairs(changes_in(known.rank_changes, edition)) do
    local now = key(change.edition, change.name, change.city)
    local earlier = key(before(change.edition), change.name, change.city)
    if known.rank[now] and not known.rank[earlier] then
      known.rank[earlier] = known.rank[now] + change.by
    elseif known.rank[earlier] and not known.rank[now] then
      known.rank[now] = known.rank[earlier] - change.by
    end
  end
end

-- Scores that follow from a printed change where only the score of the edition is known.
local function carry_scores(known, edition)
  for _, change in ipairs(changes_in(known.score_changes, edition)) do
    local now = key(edition, change.name, change.city)
    local earlier = key(before(edition), change.name, change.city)
    if known.target[now] and not known.score[earlier] then
      known.score[earlier], known.margin[earlier] = known.target[now] - change.by, MARGIN[1]
    end
  end
end

function published.read()
  local known = { rank = {}, score = {}, margin = {}, target = {},
                  rank_changes = changes_of "rank_change",
                  score_changes = changes_of "score_change" }
  read_scores(known)
  for year = 2020, 2025 do follow(known, tostring(year)) end
  return known
end

-- Places and scores that were chosen for every city of an edition.
local function read_targets(known, edition)
  local rows = csv.read(("datasets/reconstruct/targets_%s.csv"):format(edition))
  for _, row in ipairs(rows) do
    row.total = 0
    for i = 2, #published.tables do
      row.total = row.total + tonumber(row[published.tables[i]]) / 5
    end
  end
  for _, name in ipairs(published.tables) do
    table.sort(rows, function(a, b) return tonumber(a[name]) > tonumber(b[name]) end)
    for place, row in ipairs(rows) do
      local at = key(edition, name, row.city)
      known.rank[at], known.target[at] = place, tonumber(row[name])
    end
  end
end

-- What follows from the edition that another starts from: its places and scores, and what
-- printed changes between the two say of the other.
function published.read_start(known, start, edition)
  local later = start > edition and start or edition
  read_targets(known, start)
  follow(known, later)
  carry_scores(known, later)
end

function published.rank(known, edition, name, city)
  return known.rank[key(edition, name, city)]
end

-- The score, and how far one may be from it.
function published.score(known, edition, name, city)
  local at = key(edition, name, city)
  return known.score[at], known.margin[at]
end

function published.set_rank(known, edition, name, city, rank)
  known.rank[key(edition, name, city)] = rank
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
