-- Every published score and rank of 2021 comes out, and the published changes since 2020, but for
-- what datasets/published/unmet.csv names.
local lu = require "luaunit"
local scirules = require "scirules"

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local published = dofile(here .. "../published.lua")
local edition, before = scirules.edition(), published.rules(2020)

-- Nothing disagrees, and datasets/published still holds all figures that were collected.
local function confirm(collected, wrong, figures)
  if #wrong > 0 then lu.fail(table.concat(wrong, "; ")) end
  lu.assertEquals(figures, collected)
end

local function confirm_table(category, collected)
  confirm(collected, published.scores_and_ranks(edition, 2021, category))
end

TestPublished = {}

function TestPublished:test_total() confirm_table("total", 67) end
function TestPublished:test_verwaltung() confirm_table("verwaltung", 28) end
function TestPublished:test_it_kommunikation() confirm_table("it_kommunikation", 29) end
function TestPublished:test_energie_umwelt() confirm_table("energie_umwelt", 30) end
function TestPublished:test_mobilitaet() confirm_table("mobilitaet", 30) end
function TestPublished:test_gesellschaft_bildung()
  confirm_table("gesellschaft_bildung", 32)
end

function TestPublished:test_changes_of_rank()
  confirm(31, published.rank_changes(edition, before, 2021))
end

function TestPublished:test_places_within_a_state()
  confirm(4, published.places_within(edition, 2021, "rank_in_state", "bundesland"))
end

-- The most quoted places, written out.
function TestPublished:test_best_three_and_bochum()
  lu.assertEquals(edition:rank_of("Hamburg"), 1)
  lu.assertEquals(edition:rank_of("Köln"), 2)
  lu.assertEquals(edition:rank_of("Karlsruhe"), 3)
  lu.assertEquals(edition:rank_of("Bochum"), 7)
end
