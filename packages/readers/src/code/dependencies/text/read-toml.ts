import { parse } from "smol-toml";

/** A value of a TOML text. */
export type TomlValue = unknown;

/** The top table of a TOML text of at most a few MB; undefined when it is broken or nested too deep. */
export function readToml(text: string): ReadonlyMap<string, TomlValue> | undefined {
  try {
    return readTable(parse(text, { maxDepth: 64 }));
  } catch {
    return undefined;
  }
}

/** The members of a table; empty for anything else. */
export function readTable(value: TomlValue): ReadonlyMap<string, TomlValue> {
  const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
  return new Map<string, TomlValue>(isTable ? Object.entries(value) : []);
}

/** The table reached by a path of keys; empty when there is none. */
export function readTableAt(top: ReadonlyMap<string, TomlValue>, ...path: string[]): ReadonlyMap<string, TomlValue> {
  let table = top;
  for (const key of path) table = readTable(table.get(key));
  return table;
}

/** The items of an array; empty for anything else. */
export function readList(value: TomlValue): readonly TomlValue[] {
  return Array.isArray(value) ? value : [];
}

/** The text of a string; empty for anything else. */
export function readText(value: TomlValue): string {
  return typeof value === "string" ? value : "";
}

/**
 * The offset at which a table's key or an array's text is written. TOML readers keep no places, so it is searched for:
 * from the header of its table on, else from the top; 0 when it is written in a way that hides it.
 */
export function findTomlText(text: string, header: string, written: string): number {
  const from = Math.max(0, text.indexOf(header));
  const quoted = [`"${written}"`, `'${written}'`, `\n${written}`];
  for (const start of from === 0 ? [0] : [from, 0]) {
    const places = quoted.map((form) => text.indexOf(form, start)).filter((place) => place >= 0);
    if (places.length > 0) return skipNewline(text, Math.min(...places));
  }
  return 0;
}

function skipNewline(text: string, offset: number): number {
  return text.charCodeAt(offset) === 10 ? offset + 1 : offset;
}
