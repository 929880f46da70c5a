/** What a packed part of a mail turned out to be. */
export type PackedContent =
  | { readonly kind: "signed"; readonly content: Buffer }
  /** Only the key of whom it was written for opens it. */
  | { readonly kind: "encrypted" }
  | { readonly kind: "unreadable" };

/** An element of BER (X.690): its tag, where its content stands, and where the next element begins. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const sequence = 0x30;
const set = 0x31;
const explicit = 0xa0;
const octets = 0x04;
const constructedOctets = 0x24;
/** Elements inside each other on the way to the content. */
const mostDepth = 12;
/** Object identifiers of RFC 5652, section 4 and following, as bytes. */
const signedData = "2a864886f70d010702";
const compressedData = "2a864886f70d0109100109";

/** The mail inside of a packed one (`application/pkcs7-mime`, RFC 8551), when it is signed and not encrypted. */
export function readPackedContent(bytes: Buffer): PackedContent {
  const outer = readElement(bytes, 0, 0);
  if (outer?.tag !== sequence) return { kind: "unreadable" };
  const [type, wrapped] = listElements(bytes, outer);
  if (type === undefined || wrapped === undefined) return { kind: "unreadable" };
  const name = bytes.toString("hex", type.start, type.end);
  if (name === compressedData) return { kind: "unreadable" };
  if (name !== signedData) return { kind: "encrypted" };
  const content = findContent(bytes, wrapped);
  return content === undefined ? { kind: "unreadable" } : { kind: "signed", content };
}

/** Version, algorithms, and then the content with its type in front. */
function findContent(bytes: Buffer, wrapped: Element): Buffer | undefined {
  const [signed] = listElements(bytes, wrapped);
  if (signed?.tag !== sequence) return undefined;
  const inside = listElements(bytes, signed);
  const content = inside.find(({ tag }, index) => tag === sequence && inside[index - 1]?.tag === set);
  const holder = content === undefined ? undefined : listElements(bytes, content)[1];
  if (holder?.tag !== explicit) return undefined;
  const [text] = listElements(bytes, holder);
  if (text?.tag === octets) return bytes.subarray(text.start, text.end);
  if (text?.tag !== constructedOctets) return undefined;
  return Buffer.concat(listElements(bytes, text).map(({ start, end }) => bytes.subarray(start, end)));
}

function listElements(bytes: Buffer, { start, end }: Element): Element[] {
  const found: Element[] = [];
  for (let at = start; at < end;) {
    const element = readElement(bytes, at, 0);
    if (element === undefined || element.next > end) break;
    found.push(element);
    at = element.next;
  }
  return found;
}

function readElement(bytes: Buffer, at: number, depth: number): Element | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > mostDepth) return undefined;
  if (first === 0x80) return readOpenElement(bytes, at, tag, depth);
  const width = first < 0x80 ? 0 : first & 0x7f;
  if (width > 4 || at + 2 + width > bytes.length) return undefined;
  const length = width === 0 ? first : bytes.readUIntBE(at + 2, width);
  const start = at + 2 + width;
  const end = Math.min(bytes.length, start + length);
  return { tag, start, end, next: end };
}

/** An element without a length, which ends at two zero bytes. */
function readOpenElement(bytes: Buffer, at: number, tag: number, depth: number): Element | undefined {
  let next = at + 2;
  while (next < bytes.length && !(bytes[next] === 0 && bytes[next + 1] === 0)) {
    const inner = readElement(bytes, next, depth + 1);
    if (inner === undefined) return undefined;
    next = inner.next;
  }
  return { tag, start: at + 2, end: next, next: Math.min(bytes.length, next + 2) };
}
