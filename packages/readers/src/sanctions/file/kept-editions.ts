import { Problem } from "@doorward/core";
import { diffEditions } from "../diff-editions.ts";
import type { Edition, ListedParty } from "../listed-party.ts";

/** Somebody who was on a list and is not any more. */
export interface DelistedParty {
  readonly party: ListedParty;
  /** The day of the first edition without it, `YYYY-MM-DD`. */
  readonly since: string;
}

/** An edition as it is kept. */
export interface KeptEdition extends Edition {
  /** The day it was imported, `YYYY-MM-DD`. */
  readonly loaded: string;
  readonly delisted: readonly DelistedParty[];
}

const version = 1;
const most = 0.1;

/** The bytes of the file in which editions are kept: a line of JSON about it, and the editions. */
export function writeEditions(editions: readonly KeptEdition[]): ArrayBuffer {
  const body = new TextEncoder().encode(JSON.stringify(editions));
  const head = new TextEncoder().encode(
    `${JSON.stringify({ doorward: "sanctions", version, checksum: sumBytes(body) })}\n`,
  );
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes.buffer;
}

/** Reads them again. Throws a Problem when the file is damaged, cut off, or of another version. */
export function readEditions(buffer: ArrayBuffer, name: string): readonly KeptEdition[] {
  const bytes = new Uint8Array(buffer);
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)))) as Record<string, unknown>;
    if (head["doorward"] === "sanctions" && head["version"] === version && head["checksum"] === sumBytes(body))
      return JSON.parse(new TextDecoder().decode(body)) as readonly KeptEdition[];
  } catch {
    // It is told below, like everything else that is wrong with the file.
  }
  throw new Problem(
    "lists-not-valid",
    `The sanctions lists at ${name} are damaged or of another version. Remove the file and import the lists again.`,
  );
}

/** How a new edition is taken. */
export interface ReplaceOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** It may hold much less than the one before. */
  readonly mayShrink: boolean;
}

/**
 * The kept editions with a new one in the place of the older one of its list, which it keeps the delisted of. Throws a
 * Problem when the new one is older than the one that is kept, or lacks more than a tenth of it.
 */
export function replaceEdition(
  kept: readonly KeptEdition[],
  edition: Edition,
  { today, mayShrink }: ReplaceOptions,
): readonly KeptEdition[] {
  const before = kept.find(({ list }) => list === edition.list);
  const others = kept.filter(({ list }) => list !== edition.list);
  if (before === undefined) return [...others, { ...edition, loaded: today, delisted: [] }];
  if (edition.published < before.published)
    throw new Problem(
      "list-not-readable",
      `This edition is of ${edition.published}, and the one that is kept of ${before.published}. It stays; import a newer one.`,
    );
  const { delisted } = diffEditions(before, edition);
  if (delisted.length > before.parties.length * most && !mayShrink)
    throw new Problem(
      "list-not-readable",
      `This edition lacks ${delisted.length} of ${before.parties.length} parties of the one before, which stays. Load it again from its source; if it is right, add --may-shrink.`,
    );
  const listed = new Set(edition.parties.map(({ id }) => id));
  const gone = [
    ...before.delisted.filter(({ party }) => !listed.has(party.id)),
    ...delisted.map((party) => ({ party, since: edition.published })),
  ];
  return [...others, { ...edition, loaded: today, delisted: gone }];
}

/** FNV-1a: it tells a damaged file from a whole one, and is no proof against somebody who changes both. */
function sumBytes(bytes: Uint8Array): number {
  let sum = 0x81_1c_9d_c5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01_00_01_93);
  return sum >>> 0;
}
