/** A value of a property list. Dates are texts, data is bytes; what could not be read is missing. */
export type PropertyValue = string | number | boolean | Buffer | readonly PropertyValue[] | PropertyMap;

/** The values of a dictionary by their keys. */
export interface PropertyMap {
  readonly entries: ReadonlyMap<string, PropertyValue>;
}

/** What both readers of property lists stop at. */
export const propertyLimits = { depth: 32, values: 20_000 } as const;

/** Whether a value is a dictionary. */
export function isPropertyMap(value: PropertyValue | undefined): value is PropertyMap {
  return typeof value === "object" && "entries" in value && value.entries instanceof Map;
}

/** The text under a key of a dictionary; empty when there is none. */
export function textUnder(value: PropertyValue | undefined, key: string): string {
  const found = isPropertyMap(value) ? value.entries.get(key) : undefined;
  return typeof found === "string" ? found : "";
}

/** Every pair of a key and a text inside a value, at any depth, in the order in which they stand. */
export function* walkTexts(value: PropertyValue, key = ""): Generator<readonly [key: string, text: string]> {
  if (typeof value === "string") yield [key, value];
  else if (isPropertyMap(value)) for (const [name, inner] of value.entries) yield* walkTexts(inner, name);
  else if (Array.isArray(value)) for (const inner of value as readonly PropertyValue[]) yield* walkTexts(inner, key);
}
