import type { Surface, Trigger } from "@doorward/core";

/** What a person or a tool does that sets something off, as the beginning of a sentence. */
const doing: Readonly<Record<Trigger, string>> = {
  "open-folder": "opening the folder",
  "open-agent": "starting an AI assistant in the folder",
  "enter-folder": "going into the folder in a terminal",
  "git-command": "using git in the folder",
  checkout: "checking out a branch with git",
  commit: "committing a change with git",
  clone: "cloning the repository with git",
  install: "installing its packages",
  start: "starting the project",
  build: "building the project",
  test: "running the tests",
  lint: "running the linter",
  import: "importing the package",
  container: "opening it in a container",
  ci: "a run on the build server",
  "interpreter-start": "starting the interpreter in the folder",
  "shell-start": "opening a terminal",
  "double-click": "a double-click on the file",
  debug: "starting the debugger",
  manual: "starting it by hand",
};

/** Tools whose own name is not how people write it. */
const properNames: Readonly<Record<string, string>> = {
  vscode: "VS Code",
  jetbrains: "a JetBrains IDE",
  xcode: "Xcode",
  claude: "Claude Code",
  cursor: "Cursor",
  python: "Python",
  make: "make",
};

/** What sets a surface off, as a clause: `opening the folder makes VS Code run the task "eslint-check"`. */
export function tellTrigger({ trigger, tool, what, name }: Surface): string {
  const thing = name === "" ? `the ${inWords(what)}` : `the ${inWords(what)} "${name}"`;
  return `${doing[trigger]} makes ${properNames[tool] ?? tool} run ${thing}`;
}

function inWords(what: string): string {
  return what.replaceAll("-", " ");
}
