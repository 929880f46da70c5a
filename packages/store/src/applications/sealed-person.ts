import type { ApplicationReading } from "@doorward/core";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Keyring } from "../keys/keyring.ts";

/** What is kept of a person for comparing, and nobody reads without the key. */
export interface KeptPerson extends Pick<ApplicationReading, "names" | "isNameVerified" | "noted"> {
  readonly texts: readonly { readonly minima: readonly number[]; readonly words: number }[];
  readonly pictures: readonly { readonly hashes: readonly string[]; readonly is: string }[];
}

/** Most bytes of one; a reading has no more. */
const most = 4 * 1024 * 1024;

/** Seals what is kept of the person of an application. */
export function sealPerson(keys: Keyring, arrivalId: string, person: KeptPerson): Uint8Array {
  return keys.seal(zstdCompressSync(JSON.stringify(person)), `application:${arrivalId}`);
}

/** What was sealed. Throws a Problem when it was changed, or is another application's. */
export function openPerson(keys: Keyring, arrivalId: string, sealed: Uint8Array): KeptPerson {
  const plain = zstdDecompressSync(keys.open(sealed, `application:${arrivalId}`), { maxOutputLength: most });
  return JSON.parse(plain.toString()) as KeptPerson;
}

/** Seals what somebody wrote about an application; null where nothing was written. */
export function sealText(keys: Keyring, place: string, text: object): Uint8Array {
  return keys.seal(Buffer.from(JSON.stringify(text)), place);
}

/** What was sealed at this place. */
export function openText(keys: Keyring, place: string, sealed: Uint8Array): Readonly<Record<string, string | null>> {
  return JSON.parse(Buffer.from(keys.open(sealed, place)).toString()) as Readonly<Record<string, string | null>>;
}
