/** One part of a message, ready to be written. */
export interface Part {
  readonly type: string;
  readonly name?: string;
  readonly disposition?: "attachment" | "inline";
  readonly contentId?: string;
  readonly encoding: "7bit" | "quoted-printable" | "base64";
  readonly content: string | Buffer;
}

/** Parts together. */
export interface Group {
  readonly type: "mixed" | "alternative" | "related" | "report" | "signed";
  /** Behind the type, such as `; report-type=delivery-status`. */
  readonly parameters?: string;
  readonly parts: readonly (Part | Group)[];
}

/** A message before it is written. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** Further headers, as names and values. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly body: Part | Group;
}

/** Writes a message as bytes, as honest programs do. `token` makes its ids and boundaries. */
export function writeMail(mail: Mail, date: string, token: (length: number) => string): Buffer {
  const head = [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${encodeWords(mail.subject)}`,
    `Date: ${date}`,
    `Message-ID: <${token(24)}@${/@([^>]+)/u.exec(mail.from)?.[1] ?? "mail.example"}>`,
    "MIME-Version: 1.0",
    ...(mail.headers ?? []).map(([name, value]) => `${name}: ${value}`),
  ];
  const written = writeAny(mail.body, token);
  return Buffer.concat([Buffer.from(`${[...head, ...written.headers].join("\r\n")}\r\n\r\n`), written.body]);
}

function writeAny(body: Part | Group, token: (length: number) => string) {
  return "parts" in body ? writeGroup(body, token) : writePart(body);
}

function writeGroup(
  { type, parameters = "", parts }: Group,
  token: (length: number) => string,
): { readonly headers: readonly string[]; readonly body: Buffer } {
  const boundary = `=_${token(28)}`;
  const pieces = parts.flatMap((part) => {
    const { headers, body } = writeAny(part, token);
    return [Buffer.from(`--${boundary}\r\n${headers.join("\r\n")}\r\n\r\n`), body, Buffer.from("\r\n")];
  });
  return {
    headers: [`Content-Type: multipart/${type}${parameters};\r\n boundary="${boundary}"`],
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

function writePart({ type, name, disposition, contentId, encoding, content }: Part) {
  const named = name === undefined ? "" : `;\r\n name="${encodeWords(name)}"`;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    headers: [
      `Content-Type: ${type}${named}`,
      `Content-Transfer-Encoding: ${encoding}`,
      ...(disposition === undefined
        ? []
        : [`Content-Disposition: ${disposition}${name === undefined ? "" : `;\r\n filename="${encodeWords(name)}"`}`]),
      ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
    ],
    body: encodeBody(bytes, encoding),
  };
}

function encodeBody(bytes: Buffer, encoding: Part["encoding"]): Buffer {
  if (encoding === "base64") return Buffer.from(bytes.toString("base64").replace(/.{76}/gu, "$&\r\n"));
  if (encoding === "quoted-printable") return Buffer.from(quotePrintable(bytes));
  return Buffer.from(bytes.toString("latin1").replace(/\r?\n/gu, "\r\n"), "latin1");
}

/** Words of other letters than ASCII as RFC 2047 writes them. */
function encodeWords(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > 40) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece].map((each) => `=?UTF-8?B?${Buffer.from(each).toString("base64")}?=`).join("\r\n ");
}

function quotePrintable(bytes: Buffer): string {
  const lines: string[] = [];
  for (const line of bytes.toString("latin1").split(/\r?\n/u)) {
    let written = "";
    for (const character of line) {
      const code = character.charCodeAt(0);
      const isPlain = code === 9 || (code >= 32 && code <= 126 && character !== "=");
      const piece = isPlain ? character : `=${code.toString(16).toUpperCase().padStart(2, "0")}`;
      if (written.length + piece.length > 75) {
        lines.push(`${written}=`);
        written = "";
      }
      written += piece;
    }
    lines.push(
      written.replace(/[ \t]$/u, (blank) => `=${blank.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`),
    );
  }
  return lines.join("\r\n");
}

/** A part of plain text. */
export function plainPart(content: string): Part {
  return { type: 'text/plain; charset="utf-8"', encoding: "quoted-printable", content };
}

/** A page. */
export function pagePart(content: string): Part {
  return { type: 'text/html; charset="utf-8"', encoding: "quoted-printable", content };
}

/** A text and its page, between which the reader's program chooses. */
export function bothParts(text: string, page: string): Group {
  return { type: "alternative", parts: [plainPart(text), pagePart(page)] };
}

/** A file that comes along. */
export function filePart(name: string, type: string, content: Buffer): Part {
  return { type, name, disposition: "attachment", encoding: "base64", content };
}
