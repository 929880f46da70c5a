/** What of a key press tells which keys were pressed. */
interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A key press as bindings name it: `j`, `?`, `Enter`, `mod+k`; undefined for what belongs to the browser. */
export function readStroke({ key, ctrlKey, metaKey, altKey }: Stroke): string | undefined {
  if (altKey || key === "Dead" || key === "Process") return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `mod+${name}` : name;
}

/** Whether the binding is one that people set off by writing, so that it can be turned off. */
export function isSingle(keys: string): boolean {
  return !keys.startsWith("mod+");
}
