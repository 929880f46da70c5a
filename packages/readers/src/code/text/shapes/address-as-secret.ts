import { findHiddenAddress } from "./hidden-address.ts";
import type { ShapeText, Sighting } from "./source.ts";

/** Names of values that a reader takes for something not to be looked at. */
const secretName =
  /key|token|secret|auth|api|pass|cred|jwt|licen[cs]e|salt|signature|access|private|session|cookie|cert|hash|seed|webhook|encrypt|cipher/iu;
const longestSetting = 100_000;

/** A value under a name that says "secret", which is no secret but an address, encoded. */
export function* findAddressAsSecret(text: ShapeText): Generator<Sighting> {
  if (text.ground !== "program" && text.ground !== "setting") return;
  const isSmallSetting = text.ground === "setting" && text.role !== "lockfile" && text.bytes.length <= longestSetting;
  yield* isSmallSetting ? findInSetting(text) : findInProgram(text);
}

const assignment =
  /(?<![\w$.-])(["'`]?)([\w$.-]{2,60})\1\s{0,9}(?::[\w\s<>[\]|]{1,40})?[:=]\s{0,9}(?:[\w$.]{1,40}\(\s{0,9}){0,2}("[^"\n]{10,4096}"|'[^'\n]{10,4096}'|`[^`]{10,4096}`|\[[\s\dxa-fA-F,]{20,4096}\]|[^\s"'`#[{][^\s#]{9,4095})/gu;

function* findInSetting(text: ShapeText): Generator<Sighting> {
  const content = text.bytes.toString("utf8");
  for (const match of content.matchAll(assignment)) {
    const sighting = judgeAssignment(match);
    if (sighting !== undefined)
      yield { ...sighting, offset: text.isAscii ? match.index : Buffer.byteLength(content.slice(0, match.index)) };
  }
}

function* findInProgram(text: ShapeText): Generator<Sighting> {
  let last = -1;
  for (const place of text.keywords("hidden-address")) {
    // A reversed beginning stands at the end of its value, so the value may begin long before.
    const start = findValueStart(text.bytes, place) - 120;
    const around = text.latin1(Math.max(0, start), place + 4096);
    for (const match of around.matchAll(assignment)) {
      const offset = Math.max(0, start) + match.index;
      if (offset > place) break;
      const sighting = offset + match[0].length > place && offset > last ? judgeAssignment(match) : undefined;
      if (sighting === undefined) continue;
      last = offset;
      yield { ...sighting, offset };
    }
  }
}

/** Where the quote or bracket stands that opens the value around a place, at most 1,000 bytes before. */
function findValueStart(bytes: Buffer, place: number): number {
  for (let at = place; at > Math.max(0, place - 1000); at -= 1) {
    const byte = bytes[at];
    if (byte === 34 || byte === 39 || byte === 96 || byte === 91 || byte === 10 || byte === 61) return at;
  }
  return Math.max(0, place - 1000);
}

function judgeAssignment(match: RegExpExecArray): Omit<Sighting, "offset"> | undefined {
  const [, , name = "", quoted = ""] = match;
  if (!secretName.test(name)) return undefined;
  const value = /^["'`]/u.test(quoted) ? quoted.slice(1, -1) : quoted;
  const hidden = findHiddenAddress(value);
  if (hidden === undefined) return undefined;
  return {
    kind: "address-as-secret",
    measure: value.length,
    note: `${name} decodes from ${hidden.encoding} to ${hidden.address}`,
  };
}
