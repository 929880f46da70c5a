/** A value that a registry file sets. */
export interface RegistryValue {
  /** As it is written, without brackets. */
  readonly key: string;
  readonly name: string;
  /** A text, with its escapes undone; of other kinds as it is written. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

const mostLines = 50_000;
const longestLine = 32_768;

/** The values that a registry file (`.reg`) sets, in their order. Source: Microsoft, format of registration entries files. */
export function readRegistryValues(text: string): RegistryValue[] {
  const values: RegistryValue[] = [];
  let key = "";
  for (const [index, whole] of text.split(/\r\n|\r|\n/u, mostLines).entries()) {
    const written = whole.slice(0, longestLine).trim();
    if (written.startsWith("[")) {
      key = written.replace(/^\[/u, "").replace(/\]$/u, "");
      continue;
    }
    const match = /^(?:@|"((?:[^"\\]|\\.){0,400})")\s{0,9}=\s{0,9}(.{0,32768})$/su.exec(written);
    if (match === null || key === "") continue;
    values.push({ key, name: match[1] ?? "", value: readValue(match[2] ?? ""), line: index + 1 });
  }
  return values;
}

function readValue(written: string): string {
  const text = /^"(.{0,32768})"$/su.exec(written)?.[1];
  return text === undefined ? written : text.replace(/\\(["\\])/gu, "$1");
}
