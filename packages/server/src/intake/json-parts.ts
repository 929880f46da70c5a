/** An object of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What lies below some keys; undefined where one of them is missing. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/** The text or the number that lies there, as text; empty where there is none. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const inner = valueAt(value, ...keys);
  return typeof inner === "string" ? inner : typeof inner === "number" ? String(inner) : "";
}

/** The objects of the list that lies there. */
export function recordsAt(value: unknown, ...keys: readonly string[]): readonly JsonRecord[] {
  const inner = valueAt(value, ...keys);
  return Array.isArray(inner) ? inner.filter(isRecord) : [];
}

/** A value of JSON as the bytes that are kept. */
export function encodeJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
