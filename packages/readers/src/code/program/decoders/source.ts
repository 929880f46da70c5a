import type { Value } from "../evaluate/value.ts";

/** A known value as the text of a JavaScript expression; undefined when it is not wholly known. */
export function toSource(value: Value): string | undefined {
  switch (value.kind) {
    case "constant":
      return typeof value.value === "bigint"
        ? undefined
        : value.value === undefined
          ? "undefined"
          : JSON.stringify(value.value);
    case "bytes":
      return value.value.length > 100_000 ? undefined : `[${value.value.join(",")}]`;
    case "list": {
      if (value.open) return undefined;
      const items = value.items.map(toSource);
      return items.every((item) => item !== undefined) ? `[${items.join(",")}]` : undefined;
    }
    default:
      return undefined;
  }
}
