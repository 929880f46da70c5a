import type { LinkOddity } from "@doorward/core";
import { invisible, lonelyKana, lookalikeSeparator } from "./characters.ts";
import { mappedAddress } from "./ip-address.ts";
import { mixesScripts } from "./scripts.ts";
import type { Written } from "./written.ts";

/** Longest label and longest name, in bytes (RFC 1035, section 2.3.4; the name without its length bytes). */
const longestLabel = 63;
const longestName = 253;

/** What can be odd about a host, and when it is. */
export const hostOddities: readonly (readonly [LinkOddity, (written: Written) => boolean])[] = [
  ["number-as-address", isNumber],
  ["mapped-address", ({ host }) => host?.kind === "ipv6" && mappedAddress(host.name) !== undefined],
  ["percent-encoded-host", ({ parts }) => parts.host.includes("%")],
  ["compatibility-characters-in-host", hasCompatibilityCharacters],
  ["invisible-in-host", hasInvisible],
  ["lookalike-separator", hasLookalikeSeparator],
  ["mixed-scripts", ({ host, hostText }) => hasMixedScripts(host?.shown ?? hostText)],
  ["impossible-host", isImpossible],
  ["trailing-dots", ({ hostname, parts, text }) => hostname.endsWith(".") && !isEndOfSentence(parts.host, text)],
  ["very-long-host", ({ host }) => host !== undefined && isVeryLong(host.name)],
];

function hasLookalikeSeparator({ hostText }: Written): boolean {
  return !isAscii(hostText) && (lookalikeSeparator.test(hostText) || lonelyKana.test(hostText));
}

function hasMixedScripts(shown: string): boolean {
  return !isAscii(shown) && shown.slice(0, 1024).split(".").some(mixesScripts);
}

function isNumber({ host, hostText }: Written): boolean {
  return host?.kind === "ipv4" && hostText.normalize("NFKC").replaceAll("。", ".").replace(/\.$/u, "") !== host.name;
}

/**
 * Characters that become plain letters, digits or dots. The dots of Chinese and Japanese keyboards are what people type
 * there, so beside letters of these they are nothing odd.
 */
function hasCompatibilityCharacters({ hostText }: Written): boolean {
  if (isAscii(hostText)) return false;
  const isEastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(hostText);
  return Array.from(hostText).some(
    (character) =>
      character > "\u007F" &&
      (/[。．｡]/u.test(character) ? !isEastAsian : /^[a-z\d.]+$/iu.test(character.normalize("NFKC"))),
  );
}

/** Joiners between letters of Arabic and Indic scripts are spelling: browsers keep them there and refuse them elsewhere. */
function hasInvisible({ hostText, host, parts, form }: Written): boolean {
  if (isAscii(hostText)) return false;
  const text = host === undefined ? hostText : hostText.replace(/[\u200C\u200D]/gu, "");
  return invisible.test(text) || (form === "unreadable" && parts.scheme === "" && invisible.test(parts.host));
}

/** Browsers take more than DNS has; what they refuse for its host is impossible, too. */
function isImpossible({ host, hostname, hostText, parts }: Written): boolean {
  if (host === undefined) return parts.scheme !== "" && hostText !== "" && URL.parse(`https://${parts.host}/`) === null;
  if (host.kind === "ipv4" || host.kind === "ipv6") return false;
  const { name, shown } = host;
  if (name.length > longestName || hostname.startsWith(".") || name.includes("..")) return true;
  if (!/^[a-z\d._-]+$/u.test(name)) return true;
  return (
    name.split(".").some((label) => label.length > longestLabel) ||
    shown.split(".").some((label) => label.startsWith("xn--"))
  );
}

/** A link at the end of a sentence takes the full stop with it. */
function isEndOfSentence(host: string, text: string): boolean {
  return text.endsWith(host) && !host.endsWith("..");
}

function isVeryLong(name: string): boolean {
  return name.length >= 100 || name.split(".").length >= 8;
}

function isAscii(text: string): boolean {
  return !/[\u0080-\u{10FFFF}]/u.test(text);
}
