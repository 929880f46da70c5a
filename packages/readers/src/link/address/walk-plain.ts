/** Where the parts of a plain link end, and whether browsers leave all of them as they are. */
export interface PlainParts {
  readonly hostEnd: number;
  /** Of the path or, where there is none, of the host. */
  readonly pathEnd: number;
  /** Of the query or, where there is none, of the path. */
  readonly queryEnd: number;
  readonly labels: number;
  /** Nothing stands there that browsers write otherwise: dots between slashes, some signs, a host that is a number. */
  readonly isAsWritten: boolean;
  /** Lists compare it as it is, too. */
  readonly isKeyAsWritten: boolean;
  readonly hasPercent: boolean;
}

const longestHost = 99;
const longestLabel = 63;
const mostLabels = 7;

const dot = 0x2e;
const slash = 0x2f;
const question = 0x3f;
const number = 0x23;
const percent = 0x25;

/** What browsers do to a character behind the host. */
const refused = 0;
/** Left as it is. */
const kept = 1;
/** Left as it is in a query and a fragment; in a path it may say more. */
const keptBehindPath = 2;
/** Written with a percent sign in one part or the other (WHATWG URL, percent-encode sets). */
const rewritten = 3;
const kinds = makeKinds();

/**
 * Walks once over a link whose host begins at `start`, letters, digits and hyphens between dots, and has nothing behind
 * it but a path, a query and a fragment in ASCII; undefined for every other.
 */
export function walkPlain(link: string, start: number): PlainParts | undefined {
  const host = walkHost(link, start);
  if (host === undefined) return undefined;
  const { end: hostEnd, labels } = host;
  let isAsWritten = !host.mayBeNumber;
  let isKeyAsWritten = true;
  let hasPercent = false;
  let pathEnd = link.length;
  let queryEnd = link.length;
  // Characters in front of this are the path's.
  let isPath = true;
  let before = 0;
  for (let at = hostEnd; at < link.length; at += 1) {
    const code = link.charCodeAt(at);
    const kind = code < 128 ? kinds[code] : refused;
    if (kind === refused) return undefined;
    if (code === percent) hasPercent = true;
    if (code === number && queryEnd === link.length) {
      queryEnd = at;
      if (isPath) pathEnd = at;
      isPath = false;
    } else if (isPath && code === question) {
      pathEnd = at;
      isPath = false;
    } else if (kind === rewritten || (isPath && (kind === keptBehindPath || (before === slash && code === dot)))) {
      isAsWritten = false;
    }
    if (isPath && before === slash && code === slash) isKeyAsWritten = false;
    before = code;
  }
  return { hostEnd, pathEnd, queryEnd, labels, isAsWritten, isKeyAsWritten: isKeyAsWritten && !hasPercent, hasPercent };
}

/** Walks to the end of a host of fewer than eight labels, none of which is empty or too long for DNS or `xn--`. */
function walkHost(link: string, start: number): { end: number; labels: number; mayBeNumber: boolean } | undefined {
  let labels = 1;
  let labelStart = start;
  let at = start;
  for (; at < link.length; at += 1) {
    const code = link.charCodeAt(at);
    if (code === slash || code === question || code === number) break;
    if (code === dot) {
      if (at === labelStart || at - labelStart > longestLabel) return undefined;
      labels += 1;
      labelStart = at + 1;
    } else if (!isHostCode(code) || isPunycode(link, labelStart, at)) return undefined;
  }
  if (at === labelStart || at - labelStart > longestLabel || at - start > longestHost || labels > mostLabels)
    return undefined;
  // Browsers read a host whose last label is a number as an address.
  return { end: at, labels, mayBeNumber: isDigit(link.charCodeAt(labelStart)) };
}

/** Whether the second hyphen of `xn--` stands at `at`; elsewhere in a label it is only odd, and for the other reader as well. */
function isPunycode(link: string, labelStart: number, at: number): boolean {
  return at - labelStart >= 3 && link.charCodeAt(at) === 0x2d && /xn--$/iu.test(link.slice(at - 3, at + 1));
}

function isHostCode(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || code === 0x2d || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function makeKinds(): Uint8Array {
  const table = new Uint8Array(128);
  const note = (characters: string, kind: number) => {
    for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = kind;
  };
  note("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&()*+,;=@/", kept);
  note(":%?[]", keptBehindPath);
  note("#'`{}|^", rewritten);
  return table;
}
