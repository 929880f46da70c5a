import { isIP } from "node:net";
import type { Keyring } from "../keys/keyring.ts";

/** What a viewer is kept under: the first 128 bits of the keyed hash of the id that their systems use, written as a UUID. */
export function hashActor(keys: Keyring, actor: string): string {
  return writeId(keys.hash(`viewer\n${actor.toWellFormed()}`));
}

/** Hexadecimal digits of the hash of a device or a session: 48 bits, so that it is a number that JavaScript holds. */
const thingDigits = 12;

/** A number by which a device or session is known again, and not read. */
export function hashThing(keys: Keyring, kind: "device" | "session" | "surroundings", text: string): number {
  return Number.parseInt(keys.hash(`${kind}\n${text.toWellFormed()}`).slice(0, thingDigits), 16);
}

/** Such a number as a label that people can compare. */
export function labelThing(number: number): string {
  return number.toString(16).padStart(thingDigits, "0");
}

/** 32 hexadecimal digits as a UUID; further ones are left out. */
export function writeId(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/** A UUID as 32 hexadecimal digits. */
export function readId(id: string): string {
  return id.replaceAll("-", "");
}

/** The bytes of a UUID, or of 32 hexadecimal digits. */
export function readIdBytes(id: string): Uint8Array {
  return Buffer.from(id.length === 32 ? id : readId(id), "hex");
}

/**
 * The network that an address lies in: rules ask whether somebody is where they usually are, and not who has the address. Undefined for
 * what is no address.
 */
export function nameNetwork(ip: string): string | undefined {
  const kind = isIP(ip);
  if (kind === 4) return `${ip.split(".").slice(0, 3).join(".")}.0/24`;
  if (kind !== 6 || ip.includes("%")) return undefined;
  const groups = expandGroups(ip);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xff_ff;
  if (isMapped) {
    const [high = 0, low = 0] = groups.slice(6);
    return `${String(high >> 8)}.${String(high & 255)}.${String(low >> 8)}.0/24`;
  }
  return `${groups
    .slice(0, 3)
    .map((group) => group.toString(16))
    .join(":")}::/48`;
}

/** The eight numbers of an address of version 6, as URLs write it. */
function expandGroups(ip: string): readonly number[] {
  const written = new URL(`http://[${ip}]/`).hostname.slice(1, -1);
  const [before = "", after] = written.split("::");
  const read = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const [left, right] = [read(before), read(after ?? "")];
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}
