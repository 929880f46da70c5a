/** One line of the form `key=value` under its section. */
export interface IniPair {
  /** In lower case, without brackets; empty above the first section. */
  readonly section: string;
  /** As it is written. */
  readonly key: string;
  readonly value: string;
  /** The line it stands on, from 1. */
  readonly line: number;
}

const mostLines = 20_000;
const longestLine = 32_768;

/** The pairs of a text of sections, keys and values, as Windows and the freedesktop desktops keep them. */
export function readIniPairs(text: string): IniPair[] {
  const pairs: IniPair[] = [];
  let section = "";
  for (const [index, whole] of text.split(/\r\n|\r|\n/u, mostLines).entries()) {
    const written = whole.slice(0, longestLine).trim();
    if (written.startsWith("[")) {
      const end = written.indexOf("]");
      section = written.slice(1, end < 0 ? undefined : end).toLowerCase();
      continue;
    }
    const equals = written.indexOf("=");
    if (equals <= 0 || written.startsWith(";") || written.startsWith("#")) continue;
    const key = written.slice(0, equals).trim();
    pairs.push({ section, key, value: written.slice(equals + 1).trim(), line: index + 1 });
  }
  return pairs;
}
