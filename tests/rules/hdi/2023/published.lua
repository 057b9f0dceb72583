-- Every HDI and every rank that the report 2023/24 prints comes out.
local edition = require("scirules").edition()
local here = debug.getinfo(1, "S").source:match("^@(.*/)")
local printed = dofile(here .. "../printed.lua")

TestPublished = {}

function TestPublished:test_hdi() printed.confirm(edition, "2023", 193) end
