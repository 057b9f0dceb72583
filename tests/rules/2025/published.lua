-- Every published score and rank of 2025 comes out, and the published changes since 2024, but for
-- what datasets/published/unmet.csv names.
local lu = require "luaunit"
local scirules = require "scirules"

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local published = dofile(here .. "../published.lua")
local edition, before = scirules.edition(), published.rules(2024)

-- Nothing disagrees, and datasets/published still holds all figures that were collected.
local function confirm(collected, wrong, figures)
  if #wrong > 0 then lu.fail(table.concat(wrong, "; ")) end
  lu.assertEquals(figures, collected)
end

local function confirm_table(category, collected)
  confirm(collected, published.scores_and_ranks(edition, 2025, category))
end

TestPublished = {}

function TestPublished:test_total() confirm_table("total", 41) end
function TestPublished:test_verwaltung() confirm_table("verwaltung", 12) end
function TestPublished:test_it_kommunikation() confirm_table("it_kommunikation", 4) end
function TestPublished:test_energie_umwelt() confirm_table("energie_umwelt", 2) end
function TestPublished:test_mobilitaet() confirm_table("mobilitaet", 2) end
function TestPublished:test_gesellschaft_bildung()
  confirm_table("gesellschaft_bildung", 4)
end

function TestPublished:test_changes_of_rank()
  confirm(32, published.rank_changes(edition, before, 2025))
end

function TestPublished:test_changes_of_score()
  confirm(1, published.score_changes(edition, before, 2025))
end

function TestPublished:test_places_within_a_state()
  confirm(2, published.places_within(edition, 2025, "rank_in_state", "bundesland"))
end

function TestPublished:test_places_within_the_ruhr_area()
  confirm(1, published.places_within(edition, 2025, "rank_in_region", "ruhrgebiet"))
end

-- The most quoted places, written out.
function TestPublished:test_best_three_and_bochum()
  lu.assertEquals(edition:rank_of("München"), 1)
  lu.assertEquals(edition:rank_of("Hamburg"), 2)
  lu.assertEquals(edition:rank_of("Stuttgart"), 3)
  lu.assertEquals(edition:rank_of("Bochum"), 5)
end
