/** An object of JSON, of which nothing is known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What lies under a path of keys; undefined when it ends on the way. What objects inherit is not seen. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let current: unknown = value;
  for (const key of keys) {
    if (!isRecord(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** The text under a path of keys; numbers are written out, and anything else is empty. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys);
  if (typeof found === "string") return found;
  return typeof found === "number" && Number.isFinite(found) ? String(found) : "";
}

/** The list under a path of keys; empty when there is none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found : [];
}

/** The objects of the list under a path of keys; what is no object is passed over. */
export function recordsAt(value: unknown, ...keys: readonly string[]): readonly JsonRecord[] {
  return listAt(value, ...keys).filter(isRecord);
}

/** The finite number under a path of keys, also when it is written as a text; undefined when there is none. */
export function numberAt(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = valueAt(value, ...keys);
  const count = typeof found === "string" && /^-?\d{1,15}(?:\.\d{1,9})?$/u.test(found) ? Number(found) : found;
  return typeof count === "number" && Number.isFinite(count) ? count : undefined;
}

/** The first of some texts that says something. */
export function firstText(...texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== "") ?? "";
}
