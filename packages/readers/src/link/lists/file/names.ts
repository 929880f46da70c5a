import type { ListSource } from "../link-list.ts";

/** What the records of a file name by number. */
export interface ListNames {
  readonly sources: readonly ListSource[];
  readonly labels: readonly string[];
}

/** The bytes of the names, filled with spaces to whole words. */
export function writeNames(names: ListNames): Uint8Array {
  const text = JSON.stringify(names);
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** The names in these bytes; undefined when there are none. */
export function readNames(bytes: Uint8Array): ListNames | undefined {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  const { sources, labels } = data;
  if (!Array.isArray(sources) || !Array.isArray(labels)) return undefined;
  if (!sources.every(isSource) || !labels.every((label) => typeof label === "string")) return undefined;
  return { sources, labels };
}

function isSource(value: unknown): value is ListSource {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    typeof value["since"] === "string" &&
    typeof value["rows"] === "number"
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
