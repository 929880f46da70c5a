import { posix } from "node:path";
import { decodeText } from "../text/decode.ts";
import { readBytes } from "./bytes.ts";
import { findLinkedFiles } from "./linked-files.ts";
import type { FileEntry, Tree } from "./tree.ts";

/** A tree made handy for readers: files by path, their text once read, and where a person would open it. */
export interface TreeView {
  /** Every file's path, sorted; a file that a link inside the tree leads to has the link's path too. */
  readonly paths: readonly string[];
  readonly file: (path: string) => FileEntry | undefined;
  /** The file's text, or undefined when there is no such file or it is larger than `longest` bytes (1 MB unless said). */
  readonly text: (path: string, longest?: number) => string | undefined;
  /** The folders a person would open: the top and, when all lies in one folder, that folder. Each is "" or ends with "/". */
  readonly roots: readonly string[];
  /**
   * The file of the tree that a reference means, seen from a folder of the tree; with `endings`, the first there is that
   * has one of them behind the reference. Never leaves the tree.
   */
  readonly resolve: (folder: string, reference: string, endings?: readonly string[]) => string | undefined;
}

const textLimit = 1_000_000;
const cachedTexts = 64;

/** Makes a view of a tree; texts are read when they are asked for, and a few of them are kept. */
export function viewTree(tree: Tree): TreeView {
  const files = new Map<string, FileEntry>();
  for (const entry of tree.entries) if (entry.kind === "file") files.set(entry.path, entry);
  for (const entry of findLinkedFiles(tree, files)) if (!files.has(entry.path)) files.set(entry.path, entry);
  const paths = [...files.keys()].toSorted();
  const texts = new Map<string, string>();
  return {
    paths,
    roots: findRoots(paths),
    file: (path) => files.get(path),
    text(path, longest = textLimit) {
      const entry = files.get(path);
      if (entry === undefined || entry.size > longest) return undefined;
      const known = texts.get(path);
      if (known !== undefined) return known;
      const text = decodeText(readBytes(entry.bytes, entry.size));
      if (texts.size >= cachedTexts) texts.delete(texts.keys().next().value ?? "");
      texts.set(path, text);
      return text;
    },
    resolve(folder, reference, endings = [""]) {
      const path = posix.join(folder, reference.replaceAll("\\", "/"));
      if (path.startsWith("../")) return undefined;
      const stem = path.replace(/\/$/u, "");
      return endings
        .map((ending) => (stem === "." ? ending.replace(/^\//u, "") : stem + ending))
        .find((each) => files.has(each));
    },
  };
}

/** What archivers of other systems add beside the folder that was packed. */
const besideRoot = /^(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|pax_global_header$)/u;

function findRoots(paths: readonly string[]): string[] {
  const tops = new Set<string>();
  for (const path of paths) {
    if (besideRoot.test(path)) continue;
    const slash = path.indexOf("/");
    tops.add(slash < 0 ? "" : path.slice(0, slash + 1));
    if (tops.size > 1) return [""];
  }
  const [only] = tops;
  return only === undefined || only === "" || only.endsWith("!/") ? [""] : ["", only];
}
