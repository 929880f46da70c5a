import { deflateSync } from "node:zlib";
import { computeId, sha1Format, type ObjectFormat, type ObjectKind } from "../object/object.ts";

/** An object as a test writes it. */
export interface WrittenObject {
  readonly kind: ObjectKind;
  readonly bytes: Buffer;
  readonly id: string;
}

/** A row of a tree object: octal mode, name, and what it names. */
export type WrittenRow = readonly [mode: string, name: string, object: { readonly id: string }];

/** Any object from its bytes. */
function writeObject(kind: ObjectKind, bytes: Buffer, format: ObjectFormat = sha1Format): WrittenObject {
  return { kind, bytes, id: computeId(format, kind, bytes) };
}

/** A file's content. */
export function writeBlob(content: string | Buffer): WrittenObject {
  return writeObject("blob", Buffer.from(content));
}

/** A folder, with its rows in the order given, however wrong. */
export function writeTree(rows: readonly WrittenRow[]): WrittenObject {
  const parts = rows.flatMap(([mode, name, { id }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]);
  return writeObject("tree", Buffer.concat(parts));
}

/** A commit; times are seconds since 1970. */
export function writeCommit(commit: {
  readonly tree: { readonly id: string };
  readonly parents?: readonly { readonly id: string }[];
  readonly text?: string;
  readonly time?: number;
  readonly authorTime?: number;
  readonly author?: string;
  readonly zone?: string;
}): WrittenObject {
  const { tree, parents = [], text = "a change\n", time = 1_700_000_000, authorTime = time, zone = "+0000" } = commit;
  const author = commit.author ?? "Ann <ann@work.example>";
  const lines = [
    `tree ${tree.id}`,
    ...parents.map(({ id }) => `parent ${id}`),
    `author ${author} ${authorTime} ${zone}`,
    `committer Ann <ann@work.example> ${time} +0000`,
  ];
  return writeObject("commit", Buffer.from(`${lines.join("\n")}\n\n${text}`));
}

/** An annotated tag. */
export function writeTag(object: WrittenObject): WrittenObject {
  const text = `object ${object.id}\ntype ${object.kind}\ntag v1\ntagger Ann <ann@work.example> 1700000000 +0000\n\nv1\n`;
  return writeObject("tag", Buffer.from(text));
}

/** Objects as files of their own, by path inside the Git folder. */
export function writeLoose(objects: readonly WrittenObject[]): Record<string, Buffer> {
  const files = objects.map(({ kind, bytes, id }): [string, Buffer] => {
    const packed = deflateSync(Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes]));
    return [`objects/${id.slice(0, 2)}/${id.slice(2)}`, packed];
  });
  return Object.fromEntries(files);
}
