import { decodeName } from "../../tree/intake/names.ts";

/** One row of a tree object. */
export interface TreeRow {
  readonly kind: "folder" | "file" | "link" | "submodule";
  readonly name: string;
  readonly id: string;
  readonly executable: boolean;
}

const longestMode = 8;
const typeMask = 0o170_000;
const folderType = 0o040_000;
const linkType = 0o120_000;
const submoduleType = 0o160_000;
const anyExecute = 0o111;

/** Reads a tree object, at most `most` rows; undefined when it is broken or has more. */
export function readTreeObject(bytes: Buffer, idBytes: number, most: number): TreeRow[] | undefined {
  const rows: TreeRow[] = [];
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at);
    const end = space < 0 || space - at > longestMode ? -1 : bytes.indexOf(0, space);
    const next = end + 1 + idBytes;
    if (end < 0 || next > bytes.length || rows.length >= most) return undefined;
    const mode = readOctal(bytes, at, space);
    if (mode === undefined) return undefined;
    rows.push({
      kind: findKind(mode),
      name: decodeName(bytes.subarray(space + 1, end)),
      id: bytes.toString("hex", end + 1, next),
      executable: (mode & anyExecute) !== 0,
    });
    at = next;
  }
  return rows;
}

function readOctal(bytes: Buffer, start: number, end: number): number | undefined {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) return undefined;
    value = value * 8 + digit;
  }
  return end > start ? value : undefined;
}

function findKind(mode: number): TreeRow["kind"] {
  const type = mode & typeMask;
  if (type === folderType) return "folder";
  if (type === linkType) return "link";
  return type === submoduleType ? "submodule" : "file";
}
