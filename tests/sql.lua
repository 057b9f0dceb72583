-- The SQL script calculates what the program does: a real PostgreSQL, started here for the
-- test alone, runs it, and every score of every unit and node is compared to 1e-9, every rank
-- exactly. Published editions first, then one made here (tests/sql/methods.lua) in which every
-- method and every function of formulas that has SQL is used, over data with gaps and ties.
--
-- usage: lua5.4 tests/sql.lua PROGRAM [EDITION…]; ends with "N passed, N failed".
local program = io.popen("realpath " .. arg[1]):read("l")
local here = os.getenv("PWD")

local function read(command)
  local pipe <close> = assert(io.popen(command))
  local text = pipe:read("a")
  return text, pipe:close()
end

local function line_of(command) return (read(command):gsub("%s+$", "")) end

local function run(command) return os.execute(command) == true end

-- --- the cluster ---------------------------------------------------------------------------

local binaries = line_of("ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1")
local folder = line_of("mktemp -d /tmp/scirules-sql.XXXXXX")

-- PostgreSQL refuses to be run by root.
local as = line_of("id -u") ~= "0" and "" or
  "setpriv --reuid=nobody --regid=nogroup --clear-groups "
local server = as .. binaries .. "/"

local function start()
  run("chmod 755 " .. folder .. " && mkdir " .. folder .. "/cluster")
  if as ~= "" then run("chown nobody:nogroup " .. folder .. "/cluster") end
  local cluster = folder .. "/cluster"
  return run(("cd %s && %sinitdb -D %s/data -U scirules -A trust -E UTF8 --locale=C -N "
              .. ">%s/log 2>&1"):format(cluster, server, cluster, folder)) and
    run(("cd %s && %spg_ctl -D %s/data -w -l %s/server.log -o \"-c listen_addresses='' "
         .. "-c unix_socket_directories=%s -c fsync=off\" start >>%s/log 2>&1")
        :format(cluster, server, cluster, cluster, cluster, folder))
end

local function stop()
  run(("cd %s/cluster && %spg_ctl -D %s/cluster/data -m immediate stop >/dev/null 2>&1")
      :format(folder, server, folder))
  run("rm -rf " .. folder)
end

-- --- what both say -------------------------------------------------------------------------

-- Rows by key and node: { score =, rank = }, "" where there is none.
local function rows_of(text, key, node, score, rank)
  local rows, count = {}, 0
  for line in text:gmatch("[^\n]+") do
    local field = {}
    for cell in (line .. ","):gmatch('([^,]*),') do field[#field + 1] = cell end
    rows[field[key] .. " " .. field[node]] = { score = field[score], rank = field[rank] }
    count = count + 1
  end
  return rows, count
end

-- Names may hold commas: they are cut out before.
local function unquoted(text) return (text:gsub('""', ""):gsub('"[^"\n]*"', "text")) end

local function psql(arguments)
  return read(("%s/psql -X -q -h %s/cluster -U scirules -d postgres -v ON_ERROR_STOP=1 %s 2>&1")
              :format(binaries, folder, arguments))
end

-- The tables that the head of a script describes, filled from the files as they are: so that
-- the script chooses the units, too. A script with --load has them in it, and only its units.
local function prelude(script)
  local tables = {}
  for line in io.lines(script) do
    if line:match("^$") then break end
    if line:match("^-- [C ]") or line == "-- );" then tables[#tables + 1] = line:sub(4) end
  end
  for name, file in pairs{ units = "units.csv", data = "made/made.csv" } do
    local path = folder .. "/made/datasets/" .. file
    tables[#tables + 1] = ("\\copy %s (%s) from '%s' (format csv, header)")
      :format(name, line_of("head -n 1 " .. path), path)
  end
  local file <close> = assert(io.open(folder .. "/prelude.sql", "w"))
  file:write(table.concat(tables, "\n") .. "\n")
  return "-f " .. folder .. "/prelude.sql"
end

local function by_database(edition)
  local script, made = folder .. "/script.sql", edition == folder .. "/made/rules/methods"
  if not run(("%s sql %s %s --output %s 2>%s/findings")
             :format(program, edition, made and "" or "--load", script, folder)) then return end
  local text, ok = psql(("-o /dev/null %s -f %s -c \"%s\" && cat %s/scores.csv"):format(
    made and prelude(script) or "", script, "\\copy (SELECT key, node, score, rank FROM "
    .. "scirules_scores) TO '" .. folder .. "/scores.csv' (FORMAT csv)", folder))
  if not ok then print(text) return end
  return rows_of(unquoted(text), 1, 2, 3, 4)
end

-- By the program, which writes scores.csv into a copy of the project.
local function by_program(edition)
  local project = folder .. "/project"
  local root, name = edition:match("^(.-)/?rules/(.*)$")
  local from = root:sub(1, 1) == "/" and root or here .. "/" .. root
  run(("rm -rf %s && mkdir %s && cp -r %s/rules %s/datasets %s/")
      :format(project, project, from, from, project))
  if not run(("cd %s && %s run rules/%s --reports all >/dev/null 2>%s/findings")
             :format(project, program, name, folder)) then return end
  local text = read(("tail -n +2 %s/reports/%s/scores.csv"):format(project, name))
  return rows_of(unquoted(text), 1, 3, 7, 10)
end

local function near(a, b)
  if a == "" or b == "" then return a == b end
  local x, y = tonumber(a), tonumber(b)
  return math.abs(x - y) <= 1e-9 * math.max(1, math.abs(x))
end

-- --- comparing -----------------------------------------------------------------------------

local passed, failed = 0, 0

local function count(is_right, what)
  print((is_right and "    " or "NOT ") .. what)
  passed, failed = passed + (is_right and 1 or 0), failed + (is_right and 0 or 1)
end

local function compare(edition)
  local database, program_says, rows = by_database(edition)
  program_says, rows = by_program(edition)
  if not database or not program_says then return count(false, edition .. ": no result") end
  local scores, ranks, shown = 0, 0, 0
  for place, own in pairs(program_says) do
    local other = database[place] or { score = "no row", rank = "no row" }
    local same = tonumber(other.score or "") or other.score == ""
    local score = same and near(own.score, other.score)
    local rank = tonumber(own.rank) == tonumber(other.rank)
    scores, ranks = scores + (score and 1 or 0), ranks + (rank and 1 or 0)
    if not (score and rank) and shown < 8 then
      shown = shown + 1
      print(("  %s: %s, rank %s; database %s, rank %s"):format(place, own.score, own.rank,
            other.score, other.rank))
    end
  end
  count(scores == rows, ("%s: %d of %d scores"):format(edition, scores, rows))
  count(ranks == rows, ("%s: %d of %d ranks"):format(edition, ranks, rows))
end

local editions = { table.unpack(arg, 2) }
if #editions == 0 then
  editions = { "rules/2024", "rules/2023", "rules/2019", "rules/open/2026", "rules/hdi/2023",
               dofile("tests/sql/methods.lua")(folder .. "/made") }
end

if binaries ~= "" and start() then
  for _, edition in ipairs(editions) do compare(edition) end
else
  print(read("cat " .. folder .. "/log " .. folder .. "/cluster/server.log 2>&1"))
  count(false, "PostgreSQL cannot be started: is the package postgresql installed?")
end
stop()
print(passed .. " passed, " .. failed .. " failed")
os.exit(failed == 0)
