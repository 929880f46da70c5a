import type { Handle } from "../database.ts";

/** Texts that people wrote, by name. */
export type Words = Readonly<Record<string, string | null>>;

/** Seals what people wrote; `place` says which row it is of, and only there it opens. */
export function sealWords(keys: Handle["keys"], place: string, words: Words): Uint8Array {
  return keys.seal(Buffer.from(JSON.stringify(words)), `insider:${place}`);
}

/** What was sealed there; nothing where it was removed. */
export function openWords(keys: Handle["keys"], place: string, sealed: Uint8Array | null): Words {
  if (sealed === null) return {};
  return JSON.parse(Buffer.from(keys.open(sealed, `insider:${place}`)).toString()) as Words;
}
