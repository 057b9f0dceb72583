-- The order in which editions are reconstructed: 2024 stands by itself, every other edition
-- starts from its neighbour on the side of 2024, from the files that neighbour ships.
local chain = {}

local FIRST = 2024

-- 2023 was fixed before earlier editions were reconstructed. Its places are no longer tied
-- to those of 2022; what does not come out by that is named in datasets/published/unmet.csv.
local TIED = { ["2024"] = true, ["2022"] = true, ["2021"] = true, ["2020"] = true }

-- All editions, each after the one that it starts from.
chain.all = { "2024", "2023", "2022", "2021", "2020", "2019", "2025" }

-- The edition that this one starts from; nil for the first.
function chain.start_of(edition)
  local year = tonumber(edition)
  if year == FIRST then return nil end
  return tostring(year < FIRST and year + 1 or year - 1)
end

-- The edition before, where places of both are chosen together; else nil.
function chain.tied_to(edition)
  return TIED[edition] and tostring(tonumber(edition) - 1) or nil
end

-- Whether the edition stood before the others were reconstructed.
function chain.is_fixed(edition) return edition == "2023" or edition == "2024" end

-- Whether less was usual than in the edition that this one starts from, so that answers are
-- aged. In 2023 the search alone makes them less.
function chain.is_aged(edition) return tonumber(edition) < 2023 end

return chain
