import { lastAt, textsAt, walkTexts, writtenAt, type DataNode } from "../documents/data-node.ts";
import { makeSurface } from "../facts.ts";
import type { DataReader, FoundFile, SurfaceFact, SurfaceFile } from "../reader.ts";
import { isWorkspaceMember } from "./workspace-members.ts";

const tool = "node";
/** Endings that a module loader or a bundler tries by itself. */
const endings = ["", ".js", ".cjs", ".mjs", ".ts", ".tsx", ".jsx", ".json", ".node"];
const mostEntries = 100;

/** What runs as soon as a package is imported or its command is called. Source: Node documentation, Packages. */
export const entryPoints: DataReader = {
  tool,
  kind: "data",
  files: { names: ["package.json"] },
  *read(file, root) {
    const atRoot = file.atRoot || isWorkspaceMember(file);
    // A manifest without a name only sets options for the files below it.
    if (atRoot || lastAt(root, "name") !== undefined) yield* readImported(file, root, atRoot);
    for (const { keys, text } of walkTexts(lastAt(root, "bin"))) {
      const name = keys[0] ?? writtenAt(root, "name") ?? "";
      const path = resolveModule(file, text.value);
      if (path !== undefined)
        yield makeSurface(file, { what: "command", name, trigger: "manual", start: text.start, files: [path], atRoot });
    }
  },
};

function* readImported(file: SurfaceFile, root: DataNode, atRoot: boolean): Generator<SurfaceFact> {
  const named = ["main", "module", "jsnext:main", "react-native"].flatMap((key) => textsAt(root, key));
  const mapped = ["exports", "browser", "react-native"].flatMap((key) => Array.from(walkTexts(lastAt(root, key))));
  const loaded = mapped.filter(({ keys }) => !keys.includes("types") && !keys.includes("node-addons"));
  const texts = [...named, ...loaded.map(({ text }) => text)].slice(0, mostEntries);
  const files = new Set(texts.map(({ value }) => resolveModule(file, value)));
  const isDefault = lastAt(root, "main") === undefined && lastAt(root, "exports") === undefined;
  if (isDefault) files.add(resolveModule(file, "index"));
  files.delete(undefined);
  if (files.size === 0) return;
  const start = texts[0]?.start ?? root.start;
  const name = writtenAt(root, "name") ?? "";
  const run = { trigger: "import" as const, automatic: true };
  yield makeSurface(file, { what: "entry-point", name, ...run, start, files: [...files], atRoot });
}

/** The file that a module path means, with the endings and `index` that a loader adds; patterns with `*` mean none. */
export function resolveModule({ view, folder }: FoundFile, reference: string): string | undefined {
  if (reference.length > 500 || reference.includes("*")) return undefined;
  return view.resolve(folder, reference, endings) ?? view.resolve(folder, `${reference}/index`, endings);
}
