-- Would the tests of the rules notice a slip? In a copy of the project every operator,
-- function, column and number of every formula is changed, one at a time, and
-- `scirules test` must fail: first the worked examples of the file concerned, then, where
-- they pass, the tests in tests/rules/<edition>/ too. With --numbers it is the numbers of
-- scales, answers, weights and bonuses that are changed, which takes longer.
--
-- usage: lua5.4 tests/mutate.lua PROGRAM [--numbers] [rules/2024 ...]; prints who survived,
-- ends with "N killed, N survived"; exit 1 where somebody did.

local function read(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read("a")
end

local function write(path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function lines_of(command)
  local lines = {}
  local pipe <close> = assert(io.popen(command))
  for line in pipe:lines() do lines[#lines + 1] = line end
  return lines
end

-- --- tokens ---------------------------------------------------------------------------

local patterns = {
  { "comment", "^%-%-[^\n]*" }, { "text", '^"[^"\n]*"' }, { "name", "^[%a_][%w_]*" },
  { "number", "^%d+%.?%d*" }, { "sign", "^[=~<>]=" }, { "sign", "^[^%s]" },
}

local function token_at(text, at)
  for _, row in ipairs(patterns) do
    local first, last = text:find(row[2], at)
    if first then
      return { kind = row[1], text = text:sub(first, last), first = first, last = last }
    end
  end
end

-- The tokens of Lua source, or of a formula, from byte first to last.
local function tokens_of(text, first, last)
  local tokens, at = {}, first
  while true do
    at = text:find("%S", at)
    if not at or at > last then return tokens end
    local token = token_at(text, at)
    if token.kind ~= "comment" then tokens[#tokens + 1] = token end
    at = token.last + 1
  end
end

-- --- changes of a formula -------------------------------------------------------------

local operators = {
  ["+"] = "-", ["-"] = "+", ["*"] = "/", ["/"] = "*", ["^"] = "*",
  ["=="] = "~=", ["~="] = "==", ["<"] = "<=", ["<="] = "<", [">"] = ">=", [">="] = ">",
  ["and"] = "or", ["or"] = "and", ["not"] = "",
}

local functions = {
  share = "per(1, ", min = "max(", max = "min(", floor = "ceil(", ceil = "floor(",
  sum = "mean(", mean = "sum(", count_yes = "mean(", round = "floor(", abs = "-(",
  sqrt = "exp(", exp = "sqrt(", log = "log10(", log10 = "log(", missing = "not missing(",
}

local words = { ["if"] = 1, ["then"] = 1, ["else"] = 1, ["elseif"] = 1, ["end"] = 1,
                ["nil"] = 1, ["true"] = 1, ["false"] = 1 }

-- A number that is near and not the same, and as allowed where it stands: a share of 0.05
-- is below 1.
local function other_number(text)
  local number = tonumber(text)
  return ("%.14g"):format((number == 0 or number >= 1) and number + 1 or number * 1.5)
end

-- The first and last byte of each argument of the call whose '(' is token i.
local function arguments_of(tokens, i)
  local arguments, depth, first = {}, 0, tokens[i + 1].first
  for k = i, #tokens do
    local text = tokens[k].text
    if text == "(" then depth = depth + 1 end
    if text == ")" then depth = depth - 1 end
    if (text == "," and depth == 1) or depth == 0 then
      arguments[#arguments + 1] = { first, tokens[k - 1].last }
      if depth == 0 then return arguments end
      first = tokens[k + 1].first
    end
  end
end

local function swap(text, one, other)
  return text:sub(other[1], other[2]) .. text:sub(one[2] + 1, other[1] - 1) ..
         text:sub(one[1], one[2])
end

-- Names of columns in the order in which they stand, each once.
local function columns_of(tokens)
  local columns = {}
  for i, token in ipairs(tokens) do
    local called = tokens[i + 1] and tokens[i + 1].text == "("
    if token.kind == "name" and not called and not words[token.text] and
       not operators[token.text] and not columns[token.text] then
      columns[#columns + 1] = token.text
      columns[token.text] = #columns
    end
  end
  return columns
end

-- Calls change(first, last, new) for every way to change the formula.
local function change_formula(text, first, last, change)
  local tokens = tokens_of(text, first, last)
  local columns = columns_of(tokens)
  for i, token in ipairs(tokens) do
    local called = tokens[i + 1] and tokens[i + 1].text == "("
    local place = columns[token.text]
    if token.kind == "number" then
      change(token.first, token.last, other_number(token.text))
    elseif operators[token.text] then
      change(token.first, token.last, operators[token.text])
    elseif called and functions[token.text] then
      change(token.first, tokens[i + 1].last, functions[token.text])
    elseif place and #columns > 1 then
      change(token.first, token.last, columns[place % #columns + 1])
    end
    if called and (token.text == "share" or token.text == "per" or
                   token.text == "coalesce") then
      local arguments = arguments_of(tokens, i + 1)
      local one, other = arguments[#arguments - 1], arguments[#arguments]
      change(one[1], other[2], swap(text, one, other))
    end
  end
end

-- --- changes of a file ----------------------------------------------------------------

local formula_fields = { value = true, only = true, where = true }
local number_fields = { normalise = true, answers = true, weights = true, bonus = true,
                        missing = true, treat = true, decimals = true, available = true }

local function line_of(text, at) return select(2, text:sub(1, at - 1):gsub("\n", "")) + 1 end

-- Calls found(kind, first, last, new, field) for every change of the file's text.
local function change_file(text, found)
  local tokens, depth, field = tokens_of(text, 1, #text), 0, nil
  for i, token in ipairs(tokens) do
    local after, value = tokens[i + 1], tokens[i + 2]
    if token.text == "{" then depth = depth + 1 end
    if token.text == "}" then depth = depth - 1 end
    if token.kind == "name" and after and after.text == "=" then
      if depth == 1 then field = token.text end
      if formula_fields[token.text] and value.kind == "text" and field ~= "examples" then
        change_formula(text, value.first + 1, value.last - 1,
          function(...) found("formula", ...) end)
      end
    end
    if token.kind == "number" and number_fields[field] then
      found("number", token.first, token.last, other_number(token.text), field)
    end
  end
end

local function id_of(edition, path)
  local below = path:sub(#edition + 2):gsub("%.lua$", ""):gsub("/", ".")
  return not below:find("group$") and below ~= "edition" and below or nil
end

-- A change that makes no difference: the weight of an only child.
local function is_idle(text, field)
  return field == "weights" and text:find("weights%s*=%s*{[^,}]*,?%s*}") ~= nil
end

-- Every change of that kind in an edition: a list of { path =, line =, id =, text =, … }.
-- Worked examples are worth asking where they see what was changed.
local function changes_of(edition, wanted)
  local changes = {}
  local files = lines_of("find " .. quoted(edition) .. " -name '*.lua' | LC_ALL=C sort")
  for _, path in ipairs(files) do
    local text = read(path)
    local function found(kind, first, last, new, field)
      if kind ~= wanted or is_idle(text, field) then return end
      local seen = kind == "formula" or field == "answers"
      changes[#changes + 1] = {
        edition = edition, path = path, id = seen and id_of(edition, path),
        line = line_of(text, first), old = text:sub(first, last), new = new,
        text = text:sub(1, first - 1) .. new .. text:sub(last + 1), whole = text,
      }
    end
    if not path:find("/%.") and not path:find("/sources%.lua$") then
      change_file(text, found)
    end
  end
  return changes
end

-- --- trying them ----------------------------------------------------------------------

local program = lines_of("realpath " .. quoted(arg[1]))[1]
local work = lines_of("mktemp -d")[1]

local function new_copy(number)
  local copy = work .. "/" .. number
  local made = os.execute(
    ("mkdir -p %s/tests && cp -r rules datasets %s && cp -r tests/rules %s/tests"):format(
      copy, copy, copy))
  assert(made, "the project cannot be copied")
  return copy
end

-- Starts the tests of the change in the copy; a pipe that ends when they do.
local function start(copy, change, options)
  write(copy .. "/" .. change.path, change.text)
  return io.popen(("cd %s && %s test %s %s 2>&1"):format(copy, quoted(program),
    quoted(change.edition), options))
end

-- Whether tests failed; whether the edition was refused before any was run.
local function finish(copy, change, pipe)
  local said = pipe:read("a")
  local _, how, code = pipe:close()
  write(copy .. "/" .. change.path, change.whole)
  assert(how == "exit" and code <= 2, said)
  return code == 1, said:find("nothing was tested", 1, true) ~= nil
end

-- Tries the changes with these options, as many at a time as there are copies, and calls
-- done(change, failed, refused) for each.
local function try(copies, changes, options, done)
  for from = 1, #changes, #copies do
    local pipes = {}
    for k, copy in ipairs(copies) do
      local change = changes[from + k - 1]
      pipes[k] = change and start(copy, change, options(change))
    end
    for k, pipe in ipairs(pipes) do
      local change = changes[from + k - 1]
      if pipe then done(change, finish(copies[k], change, pipe)) end
    end
  end
end

-- The changes that pass all tests; counts who killed the others.
local function survivors_of(copies, changes, count)
  local function kill_by(who, alive)
    return function(change, failed, refused)
      if not failed then alive[#alive + 1] = change return end
      local killer = refused and "refused" or who
      count[killer] = count[killer] + 1
    end
  end
  local seen, left, alive = {}, {}, {}
  for _, change in ipairs(changes) do
    local list = change.id and seen or left
    list[#list + 1] = change
  end
  try(copies, seen, function(change) return "--filter " .. quoted(change.id) end,
      kill_by("examples", left))
  try(copies, left, function() return "" end, kill_by("tests", alive))
  return alive
end

local function report(edition, changes, alive, count)
  for _, change in ipairs(alive) do
    print(("%s:%d: survived: %s -> %s"):format(change.path, change.line, change.old,
      change.new == "" and "nothing" or change.new))
  end
  print(("%s: %d changes, %d killed by examples, %d by tests, %d refused, %d survived")
    :format(edition, #changes, count.examples, count.tests, count.refused, #alive))
end

local kind, editions, copies = "formula", {}, {}
for i = 2, #arg do
  if arg[i] == "--numbers" then kind = "number" else editions[#editions + 1] = arg[i] end
end
if #editions == 0 then editions = lines_of("find rules -name edition.lua | sort | sed 's,/edition.lua$,,'") end
for i = 1, tonumber(lines_of("nproc")[1]) or 1 do copies[i] = new_copy(i) end

local killed, survived = 0, 0
for _, edition in ipairs(editions) do
  local count = { examples = 0, tests = 0, refused = 0 }
  local changes = changes_of(edition, kind)
  local alive = survivors_of(copies, changes, count)
  report(edition, changes, alive, count)
  killed, survived = killed + #changes - #alive, survived + #alive
end
os.execute("rm -rf " .. quoted(work))
print(("%d killed, %d survived"):format(killed, survived))
os.exit(survived == 0)
