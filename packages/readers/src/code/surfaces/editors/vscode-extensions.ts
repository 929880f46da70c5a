import { itemsAt, type DataNode } from "../documents/data-node.ts";
import { makeFileSurface, makeSetting } from "../facts.ts";
import type { DataReader, NameReader, SurfaceFact, SurfaceFile } from "../reader.ts";

/** `.vscode/extensions.json`: what the folder asks the person to install. */
export const vscodeExtensions: DataReader = {
  tool: "vscode",
  kind: "data",
  files: { names: ["extensions.json"], under: [".vscode"] },
  read: readRecommendations,
};

/** A packed extension that lies in the arrival. */
export const bundledExtension: NameReader = {
  tool: "vscode",
  kind: "name",
  files: { endings: ["vsix"] },
  read: (file) => [makeFileSurface(file, { what: "bundled-extension", name: file.name, trigger: "manual" })],
};

/** An extension that the folder itself brings along; VS Code offers to install it. Source: VS Code 1.89 release notes. */
export const localExtension: NameReader = {
  tool: "vscode",
  kind: "name",
  files: { names: ["package.json"] },
  *read(file) {
    const match = /^(?:(.*)\/)?\.vscode\/extensions\/([^/]+)$/iu.exec(file.folder);
    if (match === null) return;
    const base = match[1] ?? "";
    const atRoot = file.view.roots.includes(base === "" ? "" : `${base}/`);
    yield makeFileSurface(file, { what: "bundled-extension", name: match[2] ?? "", trigger: "open-folder", atRoot });
  },
};

/** One setting for each recommended extension. */
export function* readRecommendations(file: SurfaceFile, root: DataNode): Generator<SurfaceFact> {
  for (const item of itemsAt(root, "recommendations"))
    if (item.kind === "text") yield makeSetting(file, { key: "recommendations", value: item.value, start: item.start });
}
