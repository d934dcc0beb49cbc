-- Runs in Neovim while a charter is open: what somebody who writes there would see, as JSON in the file that $ANSWER names.
local function found()
  return vim.tbl_map(function(finding)
    return { code = finding.code or finding.user_data.lsp.code, line = finding.lnum + 1 }
  end, vim.diagnostic.get(0))
end

local function wrong()
  return #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) > 0
end

local function offered()
  local position = vim.lsp.util.make_position_params(0, 'utf-16')
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', position, 20000) or {}
  local _, answer = next(answers)
  local items = answer and answer.result and (answer.result.items or answer.result) or {}
  return vim.tbl_map(function(item) return item.label end, items)
end

vim.wait(20000, wrong)
local before = found()

vim.fn.search('mila')
local names = offered()

vim.cmd('normal! cwmilo')
vim.wait(20000, function() return not wrong() end)

local answer = vim.fn.json_encode({ before = before, names = names, after = found() })
vim.fn.writefile({ answer }, vim.env.ANSWER)
vim.cmd('qall!')
