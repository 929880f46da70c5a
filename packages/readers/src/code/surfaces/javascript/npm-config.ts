import { entriesOf, type DataEntry } from "../documents/data-node.ts";
import { readIni, splitLines } from "../documents/ini.ts";
import { findTarget, makeSetting, makeSurface } from "../facts.ts";
import type { SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";

/** Keys that choose a program or a registry, or switch a protection. Source: npm and pnpm documentation, Settings. */
const watched =
  /^(?:node-options|script-shell|shell|git|editor|viewer|init-module|onload-script|python|globalconfig|userconfig|prefix|ignore-scripts|foreground-scripts|unsafe-perm|registry|@[^:\s]{1,200}:registry|cafile|ca|strict-ssl|proxy|https?-proxy|noproxy|enable-pre-post-scripts|pnpmfile|global-pnpmfile|ignore-pnpmfile|use-node-version|node-mirror:\w{1,20}|nodejs_org_mirror|disturl|dist-url|[\w-]{1,60}_binary_host(?:_mirror)?|dangerously-allow-all-builds|side-effects-cache|node-linker|hooks-dir|package-import-method|shell-emulator|tokenHelper|git-tag-version|before|min-release-age|minimum-release-age|allow-git|allow-scripts)(?:\[\])?$/iu;

/** Options of Node that load a program before the one that is asked for. */
const preloading = /(?:--(?:require|import|loader|experimental-loader)[= ]|-r )\s{0,20}["']?([^\s"']{1,300})/giu;

/** `.npmrc`, which npm, pnpm and others read from the folder they work in. Secrets in it are never repeated. */
export const npmConfig: TextReader = {
  tool: "npm",
  kind: "text",
  files: { names: [".npmrc"] },
  *read(file) {
    for (const section of entriesOf(readIni(file.text)))
      for (const entry of entriesOf(section.value)) yield* readEntry(file, entry);
  },
};

/** `.yarnrc` of Yarn 1: `key "value"`, and options of its commands. Source: classic.yarnpkg.com, .yarnrc. */
export const oldYarnConfig: TextReader = {
  tool: "yarn",
  kind: "text",
  files: { names: [".yarnrc"] },
  *read(file) {
    for (const { line, start } of splitLines(file.text)) {
      const match = /^\s{0,50}"?([^\s"#]{1,200})"?\s{1,50}"?([^"\n]{1,1000})/u.exec(line.slice(0, 2000));
      if (match === null) continue;
      const [, key = "", value = ""] = match;
      const at = start + line.indexOf(value, key.length);
      if (key === "yarn-path") {
        const files = [findTarget(file, value)];
        const run = { trigger: "install" as const, automatic: true, start };
        yield makeSurface(file, { what: "package-manager", name: key, ...run, files });
        yield makeSetting(file, { key, value, start: at });
      } else if (
        /^(?:script-shell|registry|ignore-scripts|plugin|--\S+|lastUpdateCheck)$/u.test(key) &&
        key !== "lastUpdateCheck"
      )
        yield makeSetting(file, { key, value, start: at });
    }
  },
};

function* readEntry(file: SurfaceFile, { key, keyStart, value }: DataEntry): Generator<SurfaceFact> {
  if (value.kind !== "text" || !watched.test(key)) return;
  const text = value.value.replaceAll(/^["']|["']$/gu, "");
  yield makeSetting(file, { key, value: text, start: keyStart, names: text });
  const named = key === "node-options" ? Array.from(text.matchAll(preloading), (match) => match[1] ?? "") : [text];
  const files = named.map((path) => findTarget(file, path));
  if (
    files.every((path) => path === undefined) ||
    !/^(?:node-options|script-shell|shell|git|onload-script|pnpmfile|global-pnpmfile|tokenHelper)$/u.test(key)
  )
    return;
  const run = { trigger: "install" as const, automatic: true, start: keyStart };
  yield makeSurface(file, { what: "preload", name: key, ...run, files });
}
