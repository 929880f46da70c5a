import type { PageData } from "./page.ts";

/** Reads a `data:` address; undefined when it is none or holds nothing. */
export function readPageData(
  value: string,
  place: {
    readonly element: string;
    readonly attribute: string;
    readonly downloadName?: string;
    readonly start: number;
  },
): PageData | undefined {
  const offset = value.length - value.trimStart().length;
  if (value.slice(offset, offset + 5).toLowerCase() !== "data:") return undefined;
  const comma = value.indexOf(",", offset);
  if (comma < 0 || comma - offset > 400 || comma === value.length - 1) return undefined;
  const parts = value
    .slice(offset + 5, comma)
    .toLowerCase()
    .split(";");
  return {
    ...place,
    type: parts[0]?.trim() ?? "",
    isBase64: parts.slice(1).some((part) => part.trim() === "base64"),
    encoded: value.slice(comma + 1).trim(),
  };
}
