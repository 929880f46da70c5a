import { crc32 } from "node:zlib";
import type { OpenBytes } from "../bytes.ts";
import type { Carrier } from "../intake/intake.ts";
import { decryptStrong, strongMethod } from "./strong-cipher.ts";
import { decryptTraditional } from "./traditional-cipher.ts";
import { isKnownMethod, unpackAtOnce } from "./zip-content.ts";
import { flag, type ZipFields } from "./zip-fields.ts";

/** Bytes that are decrypted in one arrival. */
const mostWork = 400_000_000;
/** To derive a key takes as long as to decrypt this many bytes. */
const workOfKey = 100_000;
/** Larger members are left encrypted. */
const largestMember = 67_108_864;

/** A member whose content was decrypted. */
export interface Unlocked {
  readonly packed: Buffer;
  readonly method: number;
  /** Whether the checksum that the directory states is that of the content. */
  readonly hasChecksum: boolean;
}

/** Decrypts a member with one of the passwords that were found beside it; undefined when none fits. */
export function unlockMember(carrier: Carrier, bytes: OpenBytes, member: ZipFields): Unlocked | undefined {
  const { intake } = carrier;
  const isOther = (member.flags & (flag.stronglyEncrypted | flag.masked)) !== 0;
  if (isOther || intake.passwords.length === 0 || bytes.size > largestMember) return undefined;
  const packed = bytes.read(0, bytes.size);
  for (const password of intake.passwords) {
    if (intake.passwordWork > mostWork) return undefined;
    intake.passwordWork += packed.length + workOfKey;
    const unlocked = tryPassword(packed, Buffer.from(password), member);
    if (unlocked === undefined) continue;
    // The rest of the archive most likely opens with the same one.
    intake.passwords.splice(intake.passwords.indexOf(password), 1);
    intake.passwords.unshift(password);
    return unlocked;
  }
  return undefined;
}

function tryPassword(packed: Buffer, password: Buffer, member: ZipFields): Unlocked | undefined {
  const { method, flags, checksum, cipher } = member;
  if (method === strongMethod) {
    const plain = cipher === undefined ? undefined : decryptStrong(packed, password, cipher);
    if (plain === undefined || cipher === undefined) return undefined;
    return { packed: plain, method: cipher.method, hasChecksum: cipher.hasChecksum };
  }
  // Where sizes follow the content, the time stands in for the checksum, which is not known yet.
  const checks = (flags & flag.sizesFollow) === 0 ? [checksum >>> 24] : [];
  const plain = decryptTraditional(packed, password, checks);
  if (plain === undefined || !isRight(plain, method, checksum)) return undefined;
  return { packed: plain, method, hasChecksum: true };
}

/** One wrong password in some hundred passes the first check. Of large contents nothing more is asked than that they begin well. */
function isRight(plain: Buffer, method: number, checksum: number): boolean {
  if (!isKnownMethod(method)) return true;
  const memory: OpenBytes = {
    size: plain.length,
    read: (offset, length) => plain.subarray(offset, offset + length),
    close: () => undefined,
  };
  const whole = unpackAtOnce(memory, method);
  if (whole === "large") return true;
  return whole !== "broken" && crc32(whole.content) === checksum;
}
