-- An edition beside what others published of it, a file datasets/*/published_*.csv with
-- the columns key, score and rank, scores in full. Where no rank was published the cell
-- is empty.
local scirules = require "scirules"

-- Sentences on what does not come out, and how many scores and ranks were compared. The
-- sums of the publisher run in another order, hence the tolerance.
return function(edition, path)
  local wrong, compared = {}, 0
  for _, row in ipairs(scirules.csv(path)) do
    local score = edition:score_of(row.key)
    compared = compared + 1
    if not score or math.abs(score - tonumber(row.score)) > 1e-9 then
      local sentence = "%s scores %s, published %s"
      wrong[#wrong + 1] = sentence:format(row.key, score, row.score)
    end
    if row.rank ~= "" then
      local rank = edition:rank_of(row.key)
      compared = compared + 1
      if rank ~= tonumber(row.rank) then
        wrong[#wrong + 1] = ("%s is %s, published %s"):format(row.key, rank, row.rank)
      end
    end
  end
  return wrong, compared
end
