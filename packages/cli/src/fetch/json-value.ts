/** Whether a parsed JSON value is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts among an object's own values, by key; empty for anything else. */
export function readTexts(value: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!isRecord(value)) return texts;
  for (const [key, text] of Object.entries(value)) if (typeof text === "string") texts.set(key, text);
  return texts;
}
