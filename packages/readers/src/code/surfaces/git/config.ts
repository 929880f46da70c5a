import { readGitConfig, type GitSetting } from "../documents/git-config.ts";
import { makeSetting, makeSurface } from "../facts.ts";
import { openText } from "../open-file.ts";
import type { SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";
import { configKeys } from "./config-keys.ts";
import { asGitFile } from "./git-folder.ts";
import { readHookFolder } from "./hooks.ts";

const tool = "git";
/** Configurations that include one another. */
const deepestInclude = 5;

/** The configuration of a repository that came with the arrival, with the files it includes. */
export const gitConfig: TextReader = {
  tool,
  kind: "text",
  insideDependencies: true,
  files: { names: ["config", "config.worktree"] },
  *read(file) {
    const own = asGitFile(file);
    if (own !== undefined) yield* readConfig(own, 0);
  },
};

/** Configurations that somebody may be told to include, and the one Git LFS reads from the top of the work tree. */
export const looseGitConfig: TextReader = {
  tool,
  kind: "text",
  files: { names: [".gitconfig", "gitconfig", ".lfsconfig"] },
  *read(file) {
    for (const fact of readConfig(file, deepestInclude))
      yield fact.kind === "surface" ? { ...fact, surface: { ...fact.surface, automatic: false } } : fact;
  },
};

function* readConfig(file: SurfaceFile, depth: number): Generator<SurfaceFact> {
  for (const setting of readGitConfig(file.text)) {
    const { key, name, section, value } = setting;
    yield* readSetting(file, setting);
    if (name === "path" && section.startsWith("include")) yield* readIncluded(file, value, depth);
    if (key === "core.hookspath") yield* readHookFolder(file, value);
  }
}

function* readSetting(file: SurfaceFile, setting: GitSetting): Generator<SurfaceFact> {
  const { key, section, name, value, start, keyStart } = setting;
  const known = configKeys.find(({ pattern }) => pattern.test(`${section}.${name}`));
  if (section === "alias") {
    if (value.startsWith("!"))
      yield makeSurface(file, {
        what: "alias",
        name: key,
        trigger: "manual",
        start: keyStart,
        commands: [{ text: value.slice(1), start: start + 1, shell: "posix" }],
      });
  } else if (known?.kind === "command" && isCommand(key, value)) {
    const text = commandText(key, value);
    const { trigger } = known;
    const commands = [{ text, start: start + (value.length - text.length), shell: "posix" as const }];
    const automatic = trigger !== "manual";
    yield makeSurface(file, { what: "config-command", name: key, trigger, automatic, start: keyStart, commands });
  } else if (known !== undefined) yield makeSetting(file, { key, value, start: keyStart, names: value });
}

/** Truth values switch a built-in on or off, and a plain word names a helper or pager of the system. */
function isCommand(key: string, value: string): boolean {
  if (/^(?:true|false|yes|no|on|off|0|1|)$/iu.test(value)) return false;
  if (key.startsWith("credential.") && !/[!/\\\s]/u.test(value)) return false;
  return !/^remote\..{0,300}\.vcs$/u.test(key);
}

function commandText(key: string, value: string): string {
  return key.startsWith("credential.") && value.startsWith("!") ? value.slice(1) : value;
}

function* readIncluded(file: SurfaceFile, value: string, depth: number): Generator<SurfaceFact> {
  const path = depth >= deepestInclude ? undefined : file.view.resolve(file.folder, value);
  const text = path === undefined ? undefined : openText(file.view, path);
  if (path === undefined || text === undefined || path === file.path) return;
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  yield* readConfig({ ...file, ...text, path, folder }, depth + 1);
}
