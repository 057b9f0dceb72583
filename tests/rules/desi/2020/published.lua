-- The published scores of 2020 come out; what is tested stands in ../published.lua.
local here = debug.getinfo(1, "S").source:match("^@(.*/)")

TestPublished = dofile(here .. "../published.lua")(2020)
