import { isObjectId, type ObjectFormat } from "../object/object.ts";

/** A name that leads to an object. */
export interface Ref {
  /** Full name: `refs/heads/main`, `HEAD`, `stash@{2}`. */
  readonly name: string;
  readonly id: string;
}

/** What a file under `refs/` or `HEAD` says. */
export type RefContent =
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "symbolic"; readonly target: string }
  | { readonly kind: "broken" };

/** Reads the content of a ref's file. */
export function readRefContent(text: string, format: ObjectFormat): RefContent {
  const line = (text.split("\n", 1)[0] ?? "").trim();
  if (line.startsWith("ref:")) return { kind: "symbolic", target: line.slice(4).trim() };
  const id = line.slice(0, format.idBytes * 2).toLowerCase();
  return isObjectId(id, format) && !/^[0-9a-z]/u.test(line.slice(id.length)) ? { kind: "id", id } : { kind: "broken" };
}
