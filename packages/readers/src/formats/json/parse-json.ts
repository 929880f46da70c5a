import { decodeText } from "../../text/decode.ts";

/** How much JSON is read at once. Exports of busy chats stay below; what is made to fill the memory does not. */
const limits = { bytes: 64 * 1024 * 1024, depth: 200, containers: 500_000, values: 3_000_000 };

/** A value of JSON, or in a few words why there is none. */
export type ParsedJson =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "broken" }
  | { readonly kind: "beyond"; readonly trouble: string };

/** Reads bytes as JSON. Bytes whose value would be too deep or too large for the memory are not parsed. */
export function parseJson(bytes: Buffer): ParsedJson {
  const trouble = findExcess(bytes);
  if (trouble !== undefined) return { kind: "beyond", trouble };
  try {
    return { kind: "value", value: JSON.parse(decodeText(bytes)) as unknown };
  } catch {
    return { kind: "broken" };
  }
}

/**
 * Goes over the bytes once and says which limit their value would break. Where a value ends with its line, the next is
 * another value, which is counted by itself.
 */
function findExcess(bytes: Buffer): string | undefined {
  if (bytes.length > limits.bytes) return `the JSON is larger than ${limits.bytes / 1024 / 1024} MB`;
  let depth = 0;
  let containers = 0;
  let commas = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isText) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) isText = false;
    } else if (byte === 0x22) isText = true;
    else if (byte === 0x0a && depth === 0) {
      containers = 0;
      commas = 0;
    } else if (byte === 0x2c) commas += 1;
    else if (byte === 0x7b || byte === 0x5b) {
      containers += 1;
      depth += 1;
      if (depth > limits.depth) return `the JSON nests deeper than ${limits.depth} levels`;
    } else if (byte === 0x7d || byte === 0x5d) depth = Math.max(0, depth - 1);
    if (containers > limits.containers || commas > limits.values) return "the JSON holds too many values";
  }
  return undefined;
}
