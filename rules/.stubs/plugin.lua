-- Written by `scirules stubs`: change nothing here.
-- Tells the language server what a rule file returns: the file stays as it is.
local kinds = {
  { "/rules/.*/edition%.lua$", "scirules.edition" },
  { "/rules/.*/group%.lua$", "scirules.group" },
  { "/rules/.*/sources%.lua$", "table<string, scirules.source>" },
  { "/rules/.*/uncertainty%.lua$", "table<string, scirules.input>" },
  { "/rules/.*%.lua$", "scirules.parameter" },
}

local function kind_of(uri)
  if uri:find("/tests/") or uri:find("/%.stubs/") then return nil end
  for _, kind in ipairs(kinds) do
    if uri:find(kind[1]) then return kind[2] end
  end
end

function OnSetText(uri, text)
  local kind = kind_of(uri)
  local at = kind and ("\n" .. text):find("\nreturn%f[^%w_]")
  if not at then return nil end
  local line = "---@type " .. kind .. "\n"
  return { { start = at, finish = at - 1, text = line } }
end
