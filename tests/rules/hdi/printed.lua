-- The printed figures of an edition (datasets/hdi/published_<edition>.csv) beside the
-- calculated ones.
local scirules = require "scirules"
local lu = require "luaunit"

local printed = {}

function printed.rows(name)
  return scirules.csv("datasets/hdi/published_" .. name .. ".csv")
end

-- The keys whose score or rank does not come out, in the file's order.
function printed.missed(edition, rows)
  local scores, ranks = {}, {}
  for _, row in ipairs(rows) do
    local score = ("%.3f"):format(edition:score_of(row.key))
    local rank = row.rank ~= "" and tonumber(row.rank) or edition:rank_of(row.key)
    if score ~= row.score then scores[#scores + 1] = row.key end
    if rank ~= edition:rank_of(row.key) then ranks[#ranks + 1] = row.key end
  end
  return scores, ranks
end

-- How many units the edition gives a score.
function printed.scored(edition)
  local count = 0
  for _, key in ipairs(edition:units()) do
    if edition:score_of(key) then count = count + 1 end
  end
  return count
end

-- Every printed score and rank comes out, and no unit has a score to which the report
-- gives none.
function printed.confirm(edition, name, count)
  local rows = printed.rows(name)
  local scores, ranks = printed.missed(edition, rows)
  lu.assertEquals(table.concat(scores, " "), "")
  lu.assertEquals(table.concat(ranks, " "), "")
  lu.assertEquals({ #rows, printed.scored(edition) }, { count, count })
end

-- The cells of a row, each moved by its column's half a unit of the last digit.
local function moved(row, play, sign)
  local cells = {}
  for column, half in pairs(play) do
    local cell = tonumber(row[column])
    cells[column] = cell and cell + sign * half
  end
  return cells
end

-- The keys whose printed score no cells can give, whatever digits the printed ones
-- hide. play: half a unit of the last digit, by column; score_from(edition, cells): a
-- score that rises with every column, nil where a cell is missing.
function printed.impossible(edition, name, play, score_from)
  local scores, keys = {}, {}
  for _, row in ipairs(printed.rows(name)) do scores[row.key] = tonumber(row.score) end
  for _, row in ipairs(scirules.csv("datasets/hdi/" .. name .. "/values.csv")) do
    local low = score_from(edition, moved(row, play, -1))
    local high = score_from(edition, moved(row, play, 1))
    local score = scores[row.iso3]
    local fits = not (low and score) or low - 0.0005 <= score and score <= high + 0.0005
    if not fits then keys[#keys + 1] = row.iso3 end
  end
  return keys
end

return printed
