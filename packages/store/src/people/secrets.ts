import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Handle } from "../database.ts";

const secretBytes = 32;

/** A secret nobody can guess, 43 characters of base64url. */
export function makeSecret(): string {
  return randomBytes(secretBytes).toString("base64url");
}

/**
 * What is stored of a secret and looked up by. A comparison in the database may tell by its time how much of a hash
 * agrees; without the key nobody can choose secrets by their hashes, so that tells nothing.
 */
export function hashSecret(
  { keys }: Handle,
  purpose: "session" | "csrf" | "token" | "one-time",
  secret: string,
): string {
  return keys.hash(`${purpose}:${secret}`);
}

/** Compares two secrets in a time that does not tell where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
