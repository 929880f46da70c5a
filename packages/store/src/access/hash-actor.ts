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

/** Most characters of an address, of either version. */
const mostAddress = 45;

/**
 * The network that an address lies in: rules ask whether somebody is where they usually are, and not who has the address. Undefined for
 * what is no address.
 */
export function nameNetwork(ip: string): string | undefined {
  if (ip.length > mostAddress) return undefined;
  const parts = ip.split(".");
  if (parts.length === 4 && parts.every(isOctet)) return `${parts.slice(0, 3).map(Number).join(".")}.0/24`;
  if (!/^[\da-f:.]*:[\da-f:.]*$/iu.test(ip)) return undefined;
  const url = URL.parse(`http://[${ip}]/`);
  if (url === null) return undefined;
  const groups = expandGroups(url.hostname.slice(1, -1));
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

function isOctet(part: string): boolean {
  return /^\d{1,3}$/u.test(part) && Number(part) <= 255;
}

/** The eight numbers of an address of version 6, as URLs write it. */
function expandGroups(written: string): readonly number[] {
  const [before = "", after] = written.split("::");
  const [left, right] = [readGroups(before), readGroups(after ?? "")];
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}

function readGroups(part: string): readonly number[] {
  return part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
}
