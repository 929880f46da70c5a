import { isObjectId, type ObjectFormat } from "../object/object.ts";

/**
 * The ids a reflog names, newest first and each once: lines are `<old id> <new id> <who> <when>\t<what>`, oldest first.
 * Reads at most `most` lines from the end.
 */
export function readReflogIds(bytes: Buffer, format: ObjectFormat, most: number): string[] {
  const idLength = format.idBytes * 2;
  const ids = new Set<string>();
  let end = bytes.length;
  for (let line = 0; line < most && end > 0; line += 1) {
    const start = end < 2 ? 0 : bytes.lastIndexOf(0x0a, end - 2) + 1;
    const both = bytes.toString("latin1", start, Math.min(end, start + 2 * idLength + 1));
    for (const id of [both.slice(idLength + 1), both.slice(0, idLength)]) {
      if (isObjectId(id, format) && !/^0+$/u.test(id)) ids.add(id);
    }
    end = start;
  }
  return [...ids];
}
