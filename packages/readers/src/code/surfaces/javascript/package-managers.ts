import {
  entriesAt,
  entriesOf,
  itemsAt,
  lastAt,
  textsAt,
  walkTexts,
  writtenAt,
  type TextNode,
} from "../documents/data-node.ts";
import { findTarget, makeFileSurface, makeSetting, makeSurface } from "../facts.ts";
import type { SurfaceKind } from "../surface-kind.ts";
import type { DataReader, NameReader, SurfaceFact, SurfaceFile } from "../reader.ts";

const install = { trigger: "install", automatic: true } as const;

/** Yarn 2 and newer: the release and the plugins it starts with each command. Source: yarnpkg.com, Configuration. */
export const yarnConfig: DataReader = {
  tool: "yarn",
  kind: "data",
  files: { names: [".yarnrc.yml"] },
  *read(file, root) {
    for (const path of textsAt(root, "yarnPath")) yield* readProgram(file, "package-manager", "yarnPath", path);
    for (const plugin of itemsAt(root, "plugins")) {
      const paths = plugin.kind === "text" ? [plugin] : textsAt(plugin, "path");
      for (const path of paths) yield* readProgram(file, "plugin", writtenAt(plugin, "spec") ?? path.value, path);
    }
    const keys =
      /^(?:npmRegistryServer|unsafeHttpWhitelist|enableScripts|checksumBehavior|initScope|httpProxy|httpsProxy|enableStrictSsl|npmPublishRegistry|injectEnvironmentFiles|enableImmutableInstalls|npmMinimalAgeGate)$/u;
    for (const { key, keyStart, value } of entriesOf(root)) {
      if (!keys.test(key)) continue;
      if (value.kind === "plain") yield makeSetting(file, { key, value: value.value, start: keyStart });
      for (const { text } of walkTexts(value)) yield makeSetting(file, { key, value: text.value, start: keyStart });
    }
    for (const { key, value } of entriesAt(root, "npmScopes"))
      for (const { value: address, start } of textsAt(value, "npmRegistryServer"))
        yield makeSetting(file, { key: `npmScopes.${key}.npmRegistryServer`, value: address, start });
  },
};

/** `.pnpmfile.cjs` changes every package that pnpm installs, and is a program. Source: pnpm.io, .pnpmfile.cjs. */
export const pnpmFile: NameReader = {
  tool: "pnpm",
  kind: "name",
  files: { names: [".pnpmfile.cjs", ".pnpmfile.mjs", "pnpmfile.js"] },
  read: (file) => [makeFileSurface(file, { what: "config-program", name: file.name, ...install })],
};

/** Settings of pnpm that let packages run scripts or name a program. Source: pnpm.io, Settings. */
export const pnpmWorkspace: DataReader = {
  tool: "pnpm",
  kind: "data",
  files: { names: ["pnpm-workspace.yaml"] },
  *read(file, root) {
    const keys =
      /^(?:onlyBuiltDependencies|dangerouslyAllowAllBuilds|pnpmfile|globalPnpmfile|scriptShell|nodeOptions|configDependencies|patchedDependencies|allowBuilds|registry|useNodeVersion|shellEmulator|ignoreScripts|minimumReleaseAge|strictDepBuilds)$/u;
    for (const { key, keyStart, value } of entriesOf(root)) {
      if (!keys.test(key)) continue;
      if (value.kind === "plain") yield makeSetting(file, { key, value: value.value, start: keyStart });
      for (const { keys: below, text } of walkTexts(value))
        yield makeSetting(file, { key: [key, ...below].join("."), value: text.value, start: text.start });
      if (/pnpmfile|scriptShell/iu.test(key) && value.kind === "text") yield* readProgram(file, "preload", key, value);
    }
  },
};

/** `bunfig.toml`: programs that run before every other one. Source: bun.sh, bunfig.toml. */
export const bunConfig: DataReader = {
  tool: "bun",
  kind: "data",
  files: { names: ["bunfig.toml", ".bunfig.toml"] },
  *read(file, root) {
    for (const path of textsAt(root, "preload"))
      yield makeSurface(file, {
        what: "preload",
        name: "preload",
        trigger: "start",
        start: path.start,
        files: [findTarget(file, path.value)],
      });
    for (const path of textsAt(root, "test", "preload"))
      yield makeSurface(file, {
        what: "preload",
        name: "test.preload",
        trigger: "test",
        start: path.start,
        files: [findTarget(file, path.value)],
      });
    for (const path of textsAt(root, "serve", "static", "plugins"))
      yield makeSurface(file, {
        what: "plugin",
        name: path.value,
        trigger: "start",
        start: path.start,
        files: [findTarget(file, path.value)],
      });
    const registry = lastAt(root, "install", "registry");
    for (const { keys, text } of [...walkTexts(registry), ...walkTexts(lastAt(root, "install", "scopes"))])
      if (!/token|password/iu.test(keys.at(-1) ?? ""))
        yield makeSetting(file, { key: ["install.registry", ...keys].join("."), value: text.value, start: text.start });
  },
};

/** A program that runs with every command of the package manager, and the setting that names it. */
function* readProgram(
  file: SurfaceFile,
  what: SurfaceKind,
  name: string,
  { value, start }: TextNode,
): Generator<SurfaceFact> {
  const target = findTarget(file, value);
  yield makeSetting(file, { key: what === "plugin" ? "plugins" : name, value, start });
  if (target !== undefined) yield makeSurface(file, { what, name, ...install, start, files: [target] });
}
