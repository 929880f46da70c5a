import { readInterpreter } from "./interpreters.ts";
import { looksLikeProgram } from "./looks-like-program.ts";
import { recogniseJSON } from "./recognise-json.ts";
import { looksLikeMail } from "./looks-like-mail.ts";
import { recogniseMarkup } from "./recognise-markup.ts";
import { nameSettlesText } from "./settle-type.ts";
import type { FileType } from "./types.ts";

/** How texts of a type begin, after white space. */
const openings: readonly (readonly [FileType, RegExp])[] = [
  ["certificate", /^-----BEGIN (?:X509 |TRUSTED |NEW )?CERTIFICATE(?: REQUEST)?-----/u],
  ["ssh-private-key", /^-----BEGIN OPENSSH PRIVATE KEY-----/u],
  ["private-key", /^-----BEGIN (?:\w{1,20} ){0,2}PRIVATE KEY-----|^PuTTY-User-Key-File-/u],
  ["public-key", /^-----BEGIN (?:\w{1,20} )?PUBLIC KEY-----|^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S{1,20}) AAAA/u],
  ["pgp", /^-----BEGIN PGP /u],
  ["internet-shortcut", /^\[(?:InternetShortcut|\{000214A0-)/iu],
  ["desktop-entry", /^\[Desktop Entry\]/u],
  ["registry-file", /^(?:Windows Registry Editor Version|REGEDIT4)/u],
  ["explorer-command", /^\[Shell\]\s{1,9}(?:Command|IconFile)=/iu],
  ["desktop-theme", /^(?:;[^\n]{0,300}\n\s{0,9}){0,9}\[Theme\]\s/u],
  [
    "setup-information",
    /^(?:;[^\n]{0,300}\n\s{0,9}){0,40}\[Version\]\s{1,9}(?:[^\n[]{0,200}\n){0,9}?Signature\s{0,9}=/iu,
  ],
  ["web-query", /^WEB\r?\n1\r?\n/u],
  ["sylk", /^ID;P/u],
  ["remote-desktop", /^(?:[a-z][a-z ]{1,40}:[isb]:[^\n]{0,400}\n){0,60}?(?:full address:s:|screen mode id:i:)/iu],
  ["calendar", /^BEGIN:VCALENDAR/iu],
  ["contact", /^BEGIN:VCARD/iu],
  ["subtitle", /^WEBVTT(?:\s|$)/u],
  ["diff", /^(?:diff --git |Index: |--- [^\n]{1,300}\n\+\+\+ )/u],
  ["postscript", /^%!PS/u],
  ["rtf", /^\{\\rtf/u],
  ["latex", /^\\documentclass\b/u],
  [
    "mail",
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|From): [^\n]{1,300}\n[\w-]{1,60}[: \t]/iu,
  ],
  ["portable-pixmap", /^P[1-6]\s{1,9}\d{1,6}\s{1,9}\d{1,6}\s/u],
];

/** Longer pointers are none: the specification of Git LFS ends them at 1,024 bytes. */
const longestPointer = 1024;
const largeFilePointer =
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/[^\n]{1,40}\n(?:[\w.-]{1,40} [^\n]{1,200}\n){1,9}$/u;
const annexPointer = /^(?:\.\.\/){0,40}(?:\.git)?\/?annex\/objects\/\S{1,400}\s*$/u;

/**
 * The type of a file whose head is this text: a pointer, markup, JSON, a key, a program, or plain text of some kind.
 * `isCut` says that the file goes on behind it; with `named`, programs and plain texts that its name will settle anyway
 * are all `text`.
 */
export function recogniseText(head: string, isCut: boolean, named?: FileType): FileType {
  const interpreter = readInterpreter(head);
  if (interpreter !== undefined) return interpreter;
  if (head.length <= longestPointer) {
    if (largeFilePointer.test(head)) return "git-lfs-pointer";
    if (annexPointer.test(head)) return "git-annex-pointer";
  }
  const start = head.trimStart();
  if (start === "") return head === "" ? "empty" : "text";
  for (const [type, opening] of openings) if (opening.test(start)) return type;
  if (looksLikeMail(start)) return "mail";
  const structured = recogniseMarkup(start) ?? recogniseJSON(start, isCut);
  if (structured !== undefined) return structured;
  if (named !== undefined && nameSettlesText(named)) return "text";
  return looksLikeProgram(start) ?? recognisePlainText(start);
}

const styleRule = /[\w\])*"'-]\s{0,9}\{\s{0,99}(?:--)?[a-z-]{2,40}\s{0,9}:[^{}]{1,400}[;}]/u;
const styleOpening =
  /^(?:\/\*[^*]{0,400}\*\/\s{0,99})?(?:@(?:charset|import|font-face|media|keyframes|layer|tailwind|use)\b|:root\b|[.#*\w[][^{};]{0,200}\{)/u;

function recognisePlainText(text: string): FileType {
  if (styleOpening.test(text) && styleRule.test(text)) return "css";
  return isWordList(text) ? "word-list" : "text";
}

/** At least 20 lines, nearly each of them one or two words; the flags of spelling dictionaries (`word/ABC`) count. */
function isWordList(text: string): boolean {
  const lines = text.slice(0, 4096).split("\n").slice(0, -1);
  const words = lines.filter((line) => /^[\p{L}\p{M}\d'’.-]{1,60}(?:[ /][\p{L}\d'’,-]{1,60})?\r?$/u.test(line));
  return lines.length >= 20 && words.length >= lines.length * 0.9;
}
