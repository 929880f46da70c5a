import { domainToASCII } from "node:url";
import { z } from "zod";

/** RFC 5321, section 4.5.3.1: a path has 256 bytes with its brackets. */
const mostBytes = 254;

/**
 * The one form in which Doorward keeps and looks up the e-mail address of an account; undefined for what is none. Signs that only
 * become plain letters by being normalised (the Kelvin sign becomes k) are refused: one address would pass for another.
 */
export function canonicalEmail(text: string): string | undefined {
  const [, local, domain] = /^([^\s@\p{C}]{1,64})@([^\s@\p{C}]{1,253})$/u.exec(text.trim().normalize("NFC")) ?? [];
  const host = domainToASCII(domain ?? "");
  if (local === undefined || passesForPlain(text) || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u.test(host)) return undefined;
  const address = `${local.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase())}@${host}`;
  return Buffer.byteLength(address) <= mostBytes ? address : undefined;
}

function passesForPlain(text: string): boolean {
  const [local = ""] = text.split("@");
  return Array.from(local).some((letter) => !/^\p{ASCII}$/u.test(letter) && /\p{ASCII}/u.test(letter.normalize("NFC")));
}

/** The shape of an e-mail address in a request, given on in its one form. */
export const emailShape = z
  .string()
  .max(512)
  .transform((text, context) => {
    const address = canonicalEmail(text);
    if (address !== undefined) return address;
    context.addIssue({ code: "custom", message: "Give an e-mail address such as ada@example.com." });
    return z.NEVER;
  });
