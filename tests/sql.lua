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

local function copy(query, name)
  return ("\\copy (%s) TO '%s/%s.csv' (FORMAT csv, HEADER)"):format(query, folder, name)
end

local function by_database(edition)
  local script, made = folder .. "/script.sql", edition == folder .. "/made/rules/methods"
  if not run(("%s sql %s %s --output %s 2>%s/findings")
             :format(program, edition, made and "" or "--load", script, folder)) then return end
  local text, ok = psql(("-o /dev/null %s -f %s -c \"%s\" -c \"%s\""):format(
    made and prelude(script) or "", script,
    copy("SELECT key, node, score, rank FROM scirules_scores", "scores"),
    copy("SELECT * FROM scirules_ranking ORDER BY rank NULLS LAST, key", "ranking")))
  if not ok then print(text) return end
  return rows_of(unquoted(read("cat " .. folder .. "/scores.csv")), 1, 2, 3, 4),
         read("cat " .. folder .. "/ranking.csv")
end

-- A copy of the project, for what the program writes into it.
local copies = {}
local function project_of(root)
  if not copies[root] then
    copies[root] = folder .. "/project" .. #root
    local from = root:sub(1, 1) == "/" and root or here .. "/" .. root
    run(("mkdir %s && cp -r %s/rules %s/datasets %s/")
        :format(copies[root], from, from, copies[root]))
  end
  return copies[root]
end

local function by_program(edition)
  local root, name = edition:match("^(.-)/?rules/(.*)$")
  local project = project_of(root)
  local ranking, ok = read(("cd %s && %s run rules/%s --format csv --reports all 2>%s/findings")
                           :format(project, program, name, folder))
  if not ok then return end
  local text = read(("tail -n +2 %s/reports/%s/scores.csv"):format(project, name))
  local rows, count = rows_of(unquoted(text), 1, 3, 7, 10)
  return rows, count, ranking
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

local function same_cell(a, b)
  return a == b or tonumber(a) and tonumber(b) and near(a, b) or false
end

-- Cell by cell, header and order of rows, too.
local function same_table(a, b)
  local next_line = b:gmatch("[^\n]+")
  for line in a:gmatch("[^\n]+") do
    local next_cell = (unquoted(next_line() or "") .. ","):gmatch("([^,]*),")
    for cell in (unquoted(line) .. ","):gmatch("([^,]*),") do
      if not same_cell(cell, next_cell()) then print("  " .. line) return false end
    end
  end
  return next_line() == nil
end

local function count_rows(edition, program_says, rows, database)
  local scores, ranks, shown = 0, 0, 0
  for place, own in pairs(program_says) do
    local other = database[place] or { score = "no row", rank = "no row" }
    local score = (tonumber(other.score) or other.score == "") and near(own.score, other.score)
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

local function compare(edition)
  local database, table_of_database = by_database(edition)
  local program_says, rows, ranking = by_program(edition)
  if not database or not program_says then return count(false, edition .. ": no result") end
  count_rows(edition, program_says, rows, database)
  count(same_table(ranking, table_of_database), edition .. ": the ranking")
end

local editions = { table.unpack(arg, 2) }
if #editions == 0 then
  editions = { "rules/2024", "rules/2023", "rules/2019", "rules/open/2026", "rules/hdi/2023",
               dofile("tests/sql/methods.lua")(folder .. "/made") }
end

if binaries ~= "" and start() then
  for _, edition in ipairs(editions) do
    local ran, why = pcall(compare, edition)
    if not ran then count(false, edition .. ": " .. why) end
  end
else
  print(read("cat " .. folder .. "/log " .. folder .. "/cluster/server.log 2>&1"))
  count(false, "PostgreSQL cannot be started: is the package postgresql installed?")
end
stop()
print(passed .. " passed, " .. failed .. " failed")
os.exit(failed == 0)
