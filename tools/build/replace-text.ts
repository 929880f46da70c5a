import type { Plugin } from "rolldown";

/** A text of one source file that reads otherwise in the bundle. */
export interface Replacement {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Replaces texts of named files; throws when a file does not hold its text, so that the two cannot drift apart. */
export function replaceText(replacements: readonly Replacement[]): Plugin {
  return {
    name: "replace-text",
    transform(code, id) {
      const row = replacements.find(({ file }) => file === id);
      if (row === undefined) return undefined;
      if (!code.includes(row.from)) throw new Error(`${id} does not hold ${row.from} any more; mend tools/build/.`);
      return code.replace(row.from, row.to);
    },
  };
}
