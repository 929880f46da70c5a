import { Problem } from "@doorward/core";
import { commonPasswords, commonWords } from "./common-passwords.ts";

const leastLetters = 12;
/** A hash of more would cost us work that nobody's memory is worth. */
export const mostPasswordBytes = 1024;
/** Shorter names stand in many good passwords by chance. */
const leastName = 4;

/**
 * Throws a Problem for a password that would be guessed. Asks for length and not for kinds of letters (NIST SP 800-63B, section
 * 3.1.1.2).
 */
export function checkNewPassword(password: string, email: string): void {
  const text = password.normalize("NFKC").toLowerCase();
  if (Array.from(text).length < leastLetters)
    refuse("Take at least 12 letters; some words in a row that only you would join.");
  if (Buffer.byteLength(password) > mostPasswordBytes) refuse("Take at most 1,024 bytes.");
  const name = email.split("@")[0]?.toLowerCase() ?? "";
  if (name.length >= leastName && text.includes(name)) refuse("Take one that does not hold your e-mail address.");
  if (isCommon(text)) refuse("That is one of the first that are tried. Take another one.");
}

function isCommon(text: string): boolean {
  const core = text.replaceAll(/[^\p{L}]/gu, "");
  return commonPasswords.has(text) || commonWords.has(core) || isRepeated(text) || isRow(text);
}

/** Whether it is a few letters again and again. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((period) => text === text.slice(0, period).repeat(text.length).slice(0, text.length));
}

/** Whether each letter is the neighbour of the one before, as in 0123456789. */
function isRow(text: string): boolean {
  const steps = Array.from(text)
    .slice(1)
    .map((letter, index) => (letter.codePointAt(0) ?? 0) - (text.codePointAt(index) ?? 0));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

function refuse(why: string): never {
  throw new Problem("not-valid", `This password is not taken. ${why}`);
}
