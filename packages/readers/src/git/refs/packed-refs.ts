import { isObjectId, type ObjectFormat } from "../object/object.ts";
import type { Ref } from "./ref.ts";

/** Reads the file `packed-refs`: one `<id> <name>` a line, with `#` for its head and `^` for what a tag leads to. */
export function* readPackedRefs(bytes: Buffer, format: ObjectFormat): Generator<Ref, void> {
  const idLength = format.idBytes * 2;
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(0x0a, at);
    const end = found < 0 ? bytes.length : found;
    const id = bytes.toString("latin1", at, Math.min(end, at + idLength));
    const name = bytes.toString(
      "utf8",
      Math.min(end, at + idLength + 1),
      Math.min(end, at + idLength + 1 + longestName),
    );
    if (name !== "" && isObjectId(id, format)) yield { id, name: name.trimEnd() };
    at = end + 1;
  }
}

/** Git cannot make longer ones: a name is also a path (PATH_MAX of Linux). */
const longestName = 4096;
