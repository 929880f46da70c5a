import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Bytes in small hexadecimal digits, exactly as many as a digest has; undefined for anything else. */
export function readHex(text: string, bytes: number): Buffer | undefined {
  return new RegExp(`^[\\da-f]{${String(2 * bytes)}}$`, "u").test(text) ? Buffer.from(text, "hex") : undefined;
}

/** Bytes in base64 that has one way of writing them; undefined for anything else. */
export function readBase64(text: string, bytes: number): Buffer | undefined {
  const read = Buffer.from(text, "base64");
  return read.length === bytes && read.toString("base64") === text ? read : undefined;
}

/** Whether a signature is that of the parts, one after the other. An empty secret signs nothing. */
export function isHmac(
  algorithm: "sha1" | "sha256",
  secret: string | undefined,
  parts: readonly (string | Uint8Array)[],
  given: Buffer | undefined,
): boolean {
  const sum = createHmac(algorithm, secret ?? "");
  for (const part of parts) sum.update(part);
  const expected = sum.digest();
  const isSame = timingSafeEqual(expected, given?.length === expected.length ? given : Buffer.alloc(expected.length));
  return isSame && given !== undefined && (secret ?? "") !== "";
}

/** Whether two secrets are the same, in a time that tells nothing of either. An empty one is never the same. */
export function isSameText(given: string, secret: string | undefined): boolean {
  const [one, other] = [given, secret ?? ""].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other) && (secret ?? "") !== "";
}

/** Names a delivery by what was signed of it: what stands beside may be changed by whoever sends it again. */
export function nameDelivery(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** How far a clock may be off, and how long a delivery may be under way, in milliseconds. */
const window = 5 * 60 * 1000;

/** Whether a delivery was signed just now. */
export function isFresh(signedAt: number, at: Date): boolean {
  return Math.abs(at.getTime() - signedAt) <= window;
}
