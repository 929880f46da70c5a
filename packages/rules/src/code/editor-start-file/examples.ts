import type { Examples } from "@doorward/core";

/** Editor files that run something, and those that set options. */
export const examples: Examples = {
  hits: [
    {
      name: "a file of Neovim that starts a script",
      files: { ".nvim.lua": 'vim.fn.jobstart("sh tools/dev.sh")\n', "tools/dev.sh": "echo hello\n" },
    },
    {
      name: "a line of Vim that hands a command to the shell",
      files: { ".exrc": "set tabstop=2\nsilent !make tags\n" },
    },
    {
      name: "folder variables of Emacs that evaluate",
      files: { ".dir-locals.el": '((nil . ((eval . (shell-command "make tags")))))\n' },
    },
    {
      name: "a start-up task of a JetBrains editor",
      files: {
        ".idea/startup.xml": `<project version="4">
  <component name="ProjectStartupSharedConfiguration">
    <configurations><configuration name="dev" type="ShConfigurationType" /></configurations>
  </component>
</project>
`,
        ".idea/runConfigurations/dev.xml": `<component name="ProjectRunConfigurationManager">
  <configuration name="dev" type="ShConfigurationType">
    <option name="SCRIPT_TEXT" value="npm run watch" />
  </configuration>
</component>
`,
      },
    },
  ],
  misses: [
    { name: "options of Vim", why: "They set how text looks.", files: { ".exrc": "set tabstop=2\nset expandtab\n" } },
    {
      name: "folder variables of Emacs",
      why: "They set an indentation.",
      files: { ".dir-locals.el": "((js-mode . ((js-indent-level . 2))))\n" },
    },
    {
      name: "a run configuration of a JetBrains editor",
      why: "A person starts it by its name.",
      files: {
        ".idea/runConfigurations/dev.xml": `<component name="ProjectRunConfigurationManager">
  <configuration name="dev" type="ShConfigurationType">
    <option name="SCRIPT_TEXT" value="npm run watch" />
  </configuration>
</component>
`,
      },
    },
  ],
  evasions: [
    {
      name: "a program in Lua that puts the name of the function together",
      caughtBy: "nothing",
      files: { ".nvim.lua": 'local run = vim.fn["sys" .. "tem"]\nrun("make tags")\n' },
    },
  ],
};
