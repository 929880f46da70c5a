import type { FileContentKind } from "@doorward/core";
import type { FormatReader, PackageReader } from "../../formats/format-reader.ts";
import { namedType } from "../../type/named-type.ts";
import { recogniseType } from "../../type/recognise.ts";
import { settleType } from "../../type/settle-type.ts";

/** What readers told of a file. */
export interface Looked {
  /** Kind and target of each content: `script: shell`. */
  readonly contents: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  readonly unjudged: readonly string[];
}

/** Shows a file to those of the readers that are for its type. */
export async function lookAt(
  readers: readonly FormatReader[],
  name: string,
  content: string | Buffer,
): Promise<Looked> {
  const bytes = Buffer.from(content);
  const named = namedType(name);
  const rest = { size: bytes.length, read: (from: number, length: number) => bytes.subarray(from, from + length) };
  const type = settleType(recogniseType(bytes.subarray(0, 4096), rest, named), named);
  const contents: string[] = [];
  const files = new Map<string, string>();
  const unjudged: string[] = [];
  for (const reader of readers)
    if (reader.types.includes(type))
      await reader.read(
        { path: name, name, type, namedType: named, size: bytes.length, bytes },
        {
          content: (kind, _excerpt, details) => contents.push(tell(kind, details?.target)),
          file: (inner, inside) => files.set(inner, Buffer.from(inside).toString("latin1")),
          unjudged: (reason) => unjudged.push(reason),
          oddity: () => undefined,
          password: () => undefined,
        },
      );
  return { contents, files, unjudged };
}

/** Shows the members of an archive to a reader. */
export async function lookInto(
  reader: PackageReader,
  file: { readonly name: string; readonly type: Parameters<PackageReader["read"]>[0]["type"] },
  members: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const contents: string[] = [];
  const text = (name: string) => members[name];
  await reader.read(
    { path: file.name, name: file.name, type: file.type, namedType: namedType(file.name), size: 0 },
    {
      names: Object.keys(members).toSorted(),
      bytes: (name) => (text(name) === undefined ? undefined : Buffer.from(text(name) ?? "")),
      text,
    },
    {
      content: (kind, _excerpt, details) => contents.push(tell(kind, details?.target)),
      unjudged: () => undefined,
    },
  );
  return contents;
}

function tell(kind: FileContentKind, target: string | undefined): string {
  return target === undefined ? kind : `${kind}: ${target}`;
}
