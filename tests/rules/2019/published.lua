-- Every published score and rank of 2019 comes out, but for what datasets/published/
-- unmet.csv names.
local lu = require "luaunit"
local scirules = require "scirules"

local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local published = dofile(here .. "../published.lua")
local edition = scirules.edition()

-- Nothing disagrees, and datasets/published still holds all figures that were collected.
local function confirm(collected, wrong, figures)
  if #wrong > 0 then lu.fail(table.concat(wrong, "; ")) end
  lu.assertEquals(figures, collected)
end

local function confirm_table(category, collected)
  confirm(collected, published.scores_and_ranks(edition, 2019, category))
end

TestPublished = {}

function TestPublished:test_total() confirm_table("total", 67) end
function TestPublished:test_verwaltung() confirm_table("verwaltung", 17) end
function TestPublished:test_it_kommunikation() confirm_table("it_kommunikation", 13) end
function TestPublished:test_energie_umwelt() confirm_table("energie_umwelt", 16) end
function TestPublished:test_mobilitaet() confirm_table("mobilitaet", 14) end

-- But for a score of Bochum: its printed categories (44.2, 69.6, 26.5, 43.4, 65.2) have the
-- mean 49.78, its printed total is 48.8, so that one of the five must be misprinted.
function TestPublished:test_gesellschaft_bildung()
  confirm_table("gesellschaft_bildung", 13)
end

function TestPublished:test_places_within_a_state()
  confirm(3, published.places_within(edition, 2019, "rank_in_state", "bundesland"))
end

function TestPublished:test_places_within_the_ruhr_area()
  confirm(3, published.places_within(edition, 2019, "rank_in_region", "ruhrgebiet"))
end

-- The most quoted places, written out.
function TestPublished:test_best_three_and_bochum()
  lu.assertEquals(edition:rank_of("Hamburg"), 1)
  lu.assertEquals(edition:rank_of("Karlsruhe"), 2)
  lu.assertEquals(edition:rank_of("Stuttgart"), 3)
  lu.assertEquals(edition:rank_of("Bochum"), 32)
end
