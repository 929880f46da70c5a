import { posix } from "node:path";
import type { Call } from "../evaluate/interpreter.ts";
import { arrivalPrefix, toTexts } from "../evaluate/text.ts";
import type { Value } from "../evaluate/value.ts";

/** The file of the arrival that a path value names; undefined when it names none. */
export function findTarget(call: Call, path: Value): string | undefined {
  const { module, interpreter } = call.frame;
  for (const text of toTexts(path)?.slice(0, 8) ?? []) {
    if (text.length === 0 || text.length > 512) continue;
    if (text.startsWith(arrivalPrefix)) {
      const inside = interpreter.view.resolve("", text.slice(arrivalPrefix.length));
      if (inside !== undefined) return inside;
      continue;
    }
    for (const folder of [...interpreter.view.roots.toReversed(), posix.dirname(module.path)]) {
      const inside = interpreter.view.resolve(folder, text);
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}
