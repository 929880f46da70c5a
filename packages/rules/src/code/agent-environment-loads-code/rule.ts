import { defineRule, type Setting } from "@doorward/core";
import { isAgentSetting } from "../agent-settings.ts";

/** Fires on variables that make every program an assistant or a terminal starts load code of the sender's choice first. */
export const rule = defineRule({
  id: "code/agent-environment-loads-code",
  kind: "code",
  title: "Settings of the folder make every program an assistant or a terminal starts load other code first.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1574.006", "T1546", "T1059"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Check Point, Claude Code project settings, CVE-2025-59536 and CVE-2026-21852, 2026" },
    { title: "Node.js documentation, NODE_OPTIONS", url: "https://nodejs.org/api/cli.html" },
  ],
  detect: (facts) => facts.settings.filter(loadsCode).map(({ at }) => ({ evidence: [at] })),
});

function loadsCode(setting: Setting): boolean {
  const { tool, key, value } = setting;
  const isTerminal = tool === "mise" || (tool === "vscode" && /^terminal\.integrated\.env\./iu.test(key));
  if (!isAgentSetting(setting) && !isTerminal && !(tool === "zed" && key.startsWith("terminal.env."))) return false;
  const name = key.slice(key.lastIndexOf(".") + 1).toUpperCase();
  if (value.trim() === "") return false;
  return always.has(name) || (withFile.has(name) && namesFile(setting)) || options.get(name)?.test(value) === true;
}

/** Variables with no other use than to load or run something. Sources: ld.so(8), bash(1), zsh(1), the interpreters' manuals. */
const always: ReadonlySet<string> = new Set([
  "LD_PRELOAD",
  "LD_AUDIT",
  "DYLD_INSERT_LIBRARIES",
  "BASH_ENV",
  "ZDOTDIR",
  "PROMPT_COMMAND",
  "PYTHONSTARTUP",
  "PERL5DB",
  "NODE_REPL_EXTERNAL_MODULE",
  "GIT_EXTERNAL_DIFF",
  "GIT_PROXY_COMMAND",
  "GIT_EXEC_PATH",
]);

/** Variables that name a program, and are odd when the program came with the folder. */
const withFile: ReadonlySet<string> = new Set([
  "ENV",
  "SHELL",
  "COMSPEC",
  "EDITOR",
  "VISUAL",
  "PAGER",
  "BROWSER",
  "GIT_SSH",
  "GIT_SSH_COMMAND",
  "GIT_EDITOR",
  "GIT_PAGER",
  "GIT_ASKPASS",
  "SSH_ASKPASS",
  "SUDO_ASKPASS",
  "RUSTC",
  "RUSTC_WRAPPER",
  "RUSTC_WORKSPACE_WRAPPER",
  "CARGO_BUILD_RUSTC_WRAPPER",
]);

/** Options that load a file or an address; a package by its name, and Yarn's own loader, are everyday work. */
const nodeLoad =
  /(?:^|\s)["']?(?:--require|--import|--loader|--experimental-loader|--preload|-r)[= ]\s{0,9}["']?(?:\.{0,2}[\\/]|~|[a-z]:[\\/]|data:|https?:|file:|\$)(?!.{0,200}\.pnp\.(?:loader\.m|c)?js)/iu;

const options: ReadonlyMap<string, RegExp> = new Map([
  ["NODE_OPTIONS", nodeLoad],
  ["BUN_OPTIONS", nodeLoad],
  ["PERL5OPT", /-[mMI]/u],
  ["RUBYOPT", /(?:^|\s)-(?:r|I)\s?[./~]/u],
  ["JAVA_TOOL_OPTIONS", /-(?:javaagent|agentpath):/u],
  ["_JAVA_OPTIONS", /-(?:javaagent|agentpath):/u],
  ["JDK_JAVA_OPTIONS", /-(?:javaagent|agentpath):/u],
  ["PS4", /[$`]\(?/u],
]);

function namesFile({ target, value }: Setting): boolean {
  return target !== undefined || /^\.{1,2}[\\/]|\$\{?(?:workspaceFolder|CLAUDE_PROJECT_DIR|PWD)/u.test(value);
}
