/** Text as PostgreSQL can keep it: NUL characters and halves of surrogate pairs are shown as U+FFFD. */
export function makeStorable(text: string, mostCharacters = Infinity): string {
  return text.slice(0, mostCharacters).toWellFormed().replaceAll("\0", "\uFFFD");
}

/** JSON of a value as `jsonb` can keep it, with the same characters shown as U+FFFD. */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes("\\u0000") && !json.includes("\\ud")) return json;
  // JSON.stringify escapes a surrogate only when its other half is missing. An escaped backslash is passed over whole.
  return json.replaceAll(/\\(?:u0000|ud[\da-f]{3}|[^u])/gu, (escape) => (escape.startsWith("\\u") ? "\uFFFD" : escape));
}
