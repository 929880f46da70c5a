import { isRecord, textAt } from "../json-parts.ts";
import type { VendorAccess } from "./vendor-access.ts";

/** Where a vendor names its files, and which hosts are its own. */
export interface FilePlaces {
  /** Keys under which the address of a file stands, the first that is there. */
  readonly urls: readonly string[];
  readonly isOwn: (host: string) => boolean;
}

const mostFiles = 20;
const mostDepth = 12;

/** The value with the bytes of its files as base64 in `content`, which the readers of tickets open. What cannot be had stays a name. */
export async function attachFiles(
  value: unknown,
  { urls, isOwn }: FilePlaces,
  { download }: Pick<VendorAccess, "download">,
): Promise<{ readonly value: unknown; readonly isChanged: boolean }> {
  const copy: unknown = structuredClone(value);
  let isChanged = false;
  for (const file of listFiles(copy, 0).slice(0, mostFiles)) {
    const address = urls.map((key) => textAt(file, key)).find((text) => text !== "");
    const bytes = address === undefined ? undefined : await download(address, { isOwn });
    if (bytes === undefined || bytes.length === 0) continue;
    file["content"] = Buffer.from(bytes).toString("base64");
    isChanged = true;
  }
  return { value: copy, isChanged };
}

/** Objects that lie in `attachments`, or as `attachment`, and whose bytes are not there. */
function listFiles(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > mostDepth || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const files = key === "attachments" && Array.isArray(inner) ? inner : key === "attachment" ? [inner] : undefined;
    if (files === undefined) return listFiles(inner, depth + 1);
    return files.filter((file): file is Record<string, unknown> => isRecord(file) && !("content" in file));
  });
}
