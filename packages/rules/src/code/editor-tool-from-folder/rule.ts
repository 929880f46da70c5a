import { defineRule, type CodeFacts, type Detection, type Effect, type Setting, type Surface } from "@doorward/core";
import { groupOwnEffects, tellSurface } from "../surface-chain.ts";

/** Fires where settings of an editor put a file of the folder in the place of a program that the editor starts. */
export const rule = defineRule({
  id: "code/editor-tool-from-folder",
  kind: "code",
  title: "The folder's settings make the editor start a program that came with the folder.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1574"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Static-scanner study of take-home lures, 2026-08-20" },
    {
      title: "Visual Studio Code documentation, Workspace Trust",
      url: "https://code.visualstudio.com/docs/editor/workspace-trust",
    },
  ],
  detect: detectTools,
});

function detectTools(facts: CodeFacts): Detection[] {
  const byPlace = new Map<string, Detection>();
  const own = groupOwnEffects(facts.effects);
  for (const [index, surface] of facts.surfaces.entries())
    if (namesTool(surface)) {
      const started = (own.get(index) ?? []).filter(startsOwnFile);
      const { path, line, column } = surface.at;
      if (started.length > 0) byPlace.set(`${path}:${line}:${column}`, tellSurface(surface, started));
    }
  const withCommand = new Set([...byPlace.keys()].map((place) => place.slice(0, place.lastIndexOf(":"))));
  for (const setting of facts.settings.filter(choosesProgram)) {
    const { path, line, column } = setting.at;
    if (!withCommand.has(`${path}:${line}`)) byPlace.set(`${path}:${line}:${column}`, { evidence: [setting.at] });
  }
  return [...byPlace.values()];
}

/** Servers, formatters and shells; what runs on saving or on purpose is left out. */
function namesTool({ trigger, automatic, what, name }: Surface): boolean {
  if (trigger !== "open-folder" || !automatic) return false;
  return what === "language-server" || (what === "setting-command" && !/runonsave|filewatcher|autorun/iu.test(name));
}

function startsOwnFile({ kind, target }: Effect): boolean {
  return kind === "run" && target !== undefined && !usualPlace.test(target);
}

/** Places into which package managers, Yarn and virtual environments put tools on purpose. */
const usualPlace =
  /(?:^|\/)(?:node_modules|\.yarn|\.pnpm|\.pnp\.\w{2,6}|vendor\/bin|\.?venv|env\/bin|\.tox|\.direnv|\.bundle|\.nix-profile)(?:\/|$)/u;

/** Ends of keys whose value is a program. Source: VS Code default settings and the extensions' own configuration. */
const programKey = new RegExp(
  `(?:${[
    String.raw`(?:executable|interpreter|nodepath|nodeexecutable|runtime|binfile|lspbin|lsp\.bin|customrubycommand)`,
    String.raw`(?:python|conda|pipenv|poetry|dotnet|docker|cmake|make|compiler|command|executable|server|prettier|stylelint|interpreter|defaultinterpreter|dmypyexecutable)path`,
    String.raw`(?:overridecommand|alternatetools\.\w{1,40}|pluginpaths|java\.home|javahome|procmacro\.server|runtime\.plugin)`,
    String.raw`(?:^git|clangd|ruff|deno|zig|zls|pylint|flake8|black-formatter|isort|mypy-type-checker|omnisharp|server|shellformat)\.path`,
    String.raw`terminal\.(?:external|integrated\.(?:profiles|automationprofile|automationshell|shell))\..{1,200}`,
    String.raw`^terminal\.(?:shellpath|shell\.program)|^node\.(?:path|npm_path)`,
  ].join("|")})$`,
  "iu",
);

function choosesProgram({ tool, key, target }: Setting): boolean {
  if (target === undefined || usualPlace.test(target)) return false;
  return /^(?:vscode|jetbrains|zed)$/u.test(tool) && programKey.test(key);
}
