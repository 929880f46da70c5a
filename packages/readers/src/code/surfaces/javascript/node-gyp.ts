import { lastAt, writtenAt } from "../documents/data-node.ts";
import { readJson } from "../documents/json.ts";
import { joinArguments } from "../commands.ts";
import { makeSurface } from "../facts.ts";
import type { SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";
import { isWorkspaceMember } from "./workspace-members.ts";

/**
 * Native add-ons. A `binding.gyp` makes npm build it without any script being named, and `<!(…)` in it runs a command as
 * soon as it is read. Sources: npm documentation, Scripts; GYP input format reference, Command expansions.
 */
export const nodeGyp: TextReader = {
  tool: "node-gyp",
  kind: "text",
  insideDependencies: true,
  files: { endings: ["gyp", "gypi"] },
  *read(file) {
    const atRoot = file.atRoot || isWorkspaceMember(file);
    if (file.name === "binding.gyp" && buildsByItself(file)) {
      const commands = [{ text: "node-gyp rebuild", start: 0 }];
      const run = { trigger: "install" as const, automatic: true, start: 0 };
      yield makeSurface(file, { tool: "npm", what: "implicit-build", name: "install", ...run, commands, atRoot });
    }
    yield* readExpansions(file, atRoot);
    yield* readActions(file, atRoot);
  },
};

function buildsByItself({ view, folder }: SurfaceFile): boolean {
  const path = view.resolve(folder, "package.json");
  if (path === undefined) return false;
  const { root } = readJson(view.text(path) ?? "");
  const scripts = lastAt(root, "scripts");
  const ownScript = lastAt(scripts, "install") ?? lastAt(scripts, "preinstall");
  return ownScript === undefined && writtenAt(root, "gypfile") !== "false";
}

/** `<!(command)` and `<!@(command)`, also with `>` and `^` for the later phases. */
function* readExpansions(file: SurfaceFile, atRoot: boolean): Generator<SurfaceFact> {
  for (const match of file.text.matchAll(/[<>^]!@?\(/gu)) {
    const start = match.index + match[0].length;
    const text = file.text.slice(start, findBracket(file.text, start));
    const commands = [{ text: text.replaceAll(/\\(["'])/gu, "$1"), start }];
    const run = { trigger: "install" as const, automatic: true, start };
    yield makeSurface(file, { what: "expansion", name: match[0].slice(0, -1), ...run, commands, atRoot });
  }
}

function findBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length && at < from + 5000; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0 || text[at] === "\n") return at;
  }
  return Math.min(text.length, from + 5000);
}

/** `'action': ['program', 'argument']` of actions, rules and steps after the build. */
function* readActions(file: SurfaceFile, atRoot: boolean): Generator<SurfaceFact> {
  for (const match of file.text.matchAll(/["']action["']\s{0,100}:\s{0,100}\[([^\]]{1,2000})\]/gu)) {
    const parts = Array.from(
      (match[1] ?? "").matchAll(/"([^"\n]{0,1000})"|'([^'\n]{0,1000})'/gu),
      (part) => part[1] ?? part[2] ?? "",
    );
    const start = match.index;
    const commands = [{ text: joinArguments(parts), start }];
    yield makeSurface(file, {
      what: "action",
      name: "action",
      trigger: "install",
      automatic: true,
      start,
      commands,
      atRoot,
    });
  }
}
