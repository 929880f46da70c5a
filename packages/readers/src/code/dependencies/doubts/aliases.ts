import type { TreeView } from "../../../tree/view.ts";
import { cutBefore } from "../text/cut.ts";
import { folderOf } from "../text/source.ts";
import { foldersAbove } from "./undeclared-npm.ts";

/** Names that are no packages because the arrival itself binds them to files. */
export interface LocalNames {
  readonly has: (path: string, specifier: string) => boolean;
}

/** Files in which tools are told to read one import name for another. */
const aliasConfig =
  /(?:^|\/)(?:[tj]sconfig[\w.-]*\.json|(?:vite|vitest|webpack|rspack|rollup|babel|jest|vue|craco|metro|next|svelte|nuxt|astro|snowpack|quasar|gatsby|esbuild|tsup|karma|config-overrides|main|import_?map)[\w.-]*\.(?:[cm]?[jt]s|json)|\.babelrc[\w.]*)$/u;
const boundKey = /["']\^?([@\w$~][^"'\n]{0,80})["']\s{0,10}:|\bfind:\s{0,4}["']([^"'\n]{1,80})["']/gu;
const plainKey =
  /(?:^|[\s{,])([A-Za-z_$@][\w$-]{0,60}):\s{0,4}(?:path\.|resolve|fileURLToPath|join\(|["'`]\.{0,2}\/)/gu;
const folderSettings = ["src/", "app/", "lib/", "source/", "client/", "server/", "packages/", "resources/js/", ""];
const mostConfigs = 200;
const mostKeys = 20_000;

/**
 * Finds the names that aliases bind (in the configuration of TypeScript, bundlers and test runners, read lexically) and
 * the folders and files that a base folder makes importable by bare name.
 */
export function findLocalNames(view: TreeView): LocalNames {
  const files = view.paths.filter((path) => !path.includes("node_modules/"));
  const bound = collectBound(view, files);
  const stems = collectStems(files);
  return {
    has(path, specifier) {
      const first = specifier.split("/")[0] ?? "";
      const folders = foldersAbove(path);
      if (folders.some((folder) => bound.has(`${folder} ${first}`) || bound.has(`${folder} ${specifier}`))) return true;
      return folders.some((folder) => folderSettings.some((base) => stems.has(`${folder}${base}${first}`)));
    },
  };
}

function collectBound(view: TreeView, files: readonly string[]): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const path of files.filter((file) => aliasConfig.test(file)).slice(0, mostConfigs)) {
    const folder = folderOf(path).replace(/\.storybook\/$/u, "");
    for (const name of readBoundNames(view.text(path) ?? "")) {
      if (bound.size >= mostKeys) return bound;
      bound.add(`${folder} ${name}`);
    }
  }
  return bound;
}

/** `"@app/*": [...]`, `'@': path.resolve(…)`, `components: path.join(…)`, `"^utils/(.*)$": …`. */
function* readBoundNames(text: string): Generator<string> {
  for (const pattern of [boundKey, plainKey])
    for (const match of text.matchAll(pattern)) {
      const key = cutBefore(match[1] ?? match[2] ?? "", "/", "(", "*", "$");
      if (key !== "") yield key;
    }
}

/** Every folder, and every file without its extension. */
function collectStems(files: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const file of files) {
    const name = file.slice(folderOf(file).length);
    stems.add(folderOf(file) + name.replace(/\.[cm]?[jt]sx?$/u, ""));
    for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder.slice(0, -1))) {
      if (stems.has(folder.slice(0, -1))) break;
      stems.add(folder.slice(0, -1));
    }
  }
  return stems;
}
