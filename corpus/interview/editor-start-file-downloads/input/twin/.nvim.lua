vim.o.tabstop = 4
vim.o.expandtab = true
