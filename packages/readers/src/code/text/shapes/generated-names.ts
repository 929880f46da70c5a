/** A stretch whose words look generated deserves a closer look; this share of its longer words says so. */
const leastShare = 0.12;
const windowBytes = 512;
const windowStep = 4096;
const narrowestStep = 1024;
const closerBytes = 4096;

const letter = 1;
const digit = 2;
const joiner = 4;
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return /[A-Za-z]/u.test(character) ? letter : /\d/u.test(character) ? digit : /[_$]/u.test(character) ? joiner : 0;
});

/**
 * Where words first change between letters and digits as no person writes; undefined when they nowhere do. Looks at
 * 512 of every 4,096 bytes, of a small file at more, and more closely where these ask for it.
 */
export function findSuspectWindow(bytes: Uint8Array, from: number): number | undefined {
  const step = Math.min(windowStep, Math.max(narrowestStep, bytes.length >> 3));
  for (let start = from; start < bytes.length; start += step)
    if (
      isSuspect(bytes, start, Math.min(bytes.length, start + windowBytes), 5) &&
      isSuspect(bytes, start, Math.min(bytes.length, start + closerBytes), 12)
    )
      return start;
  return undefined;
}

function isSuspect(bytes: Uint8Array, start: number, end: number, fewest: number): boolean {
  let words = 0;
  let odd = 0;
  for (let at = start; at < end; at += 1) {
    let before = kinds[bytes[at] as number] as number;
    if (before === 0) continue;
    const first = at;
    let changes = 0;
    for (at += 1; at < end; at += 1) {
      const kind = kinds[bytes[at] as number] as number;
      if (kind === 0) break;
      if (kind !== before && kind + before === letter + digit) changes += 1;
      before = kind;
    }
    if (at - first < 4 || at - first > 40) continue;
    words += 1;
    if (changes >= fewestChanges(bytes[first]) && (bytes[first] !== 48 || isPicked(bytes, first, at))) odd += 1;
  }
  return odd >= fewest && odd >= words * leastShare;
}

/** Numbers are written with few changes, and so are names that begin with an underscore: `0x1a`, `_$_1e42`. */
function fewestChanges(first: number | undefined): number {
  return first === 48 || first === 95 ? 2 : 3;
}

/** A number in hexadecimal digits that stands alone between brackets, or first in a call: `(0x1a)`, `[0x1a`, `('0x1a'`. */
function isPicked(bytes: Uint8Array, first: number, end: number): boolean {
  const isQuoted = bytes[first - 1] === 39 || bytes[first - 1] === 34;
  const open = bytes[first - (isQuoted ? 2 : 1)];
  const close = bytes[end + (isQuoted ? 1 : 0)];
  return (open === 40 || open === 91) && (close === 41 || close === 44 || close === 93);
}

const generatedName =
  /^(?:[A-Za-z]{0,2}\d{0,2}[_$]{1,4}(?:0x)?(?=[a-f]{0,8}\d)[\da-f]{3,10}|[Il1O0]{5,40}|(?=[_$]{0,40}[_])[_$]{4,40})$/iu;

/** Whether a name is one that obfuscators give: `_0x3fa2c1`, `_$_1e42`, `lIllI1`, `_$$_$`, `x7f3k9b2`. */
export function isGeneratedName(name: string): boolean {
  if (name.length < 4 || name.length > 40) return false;
  return generatedName.test(name) || (name.length >= 6 && !name.includes("_") && countChanges(name) >= 4);
}

/** How often a name changes between letters and digits. */
function countChanges(name: string): number {
  return name.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0;
}
