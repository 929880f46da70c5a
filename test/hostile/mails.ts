import { writeHead, writeMixed, writeProgramPart, type SentCase } from "./sent-case.ts";

const text = "Content-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n";
const mixed = 'Content-Type: multipart/mixed; boundary="mix"';

/** Mail whose headers bait. */
export const headers: readonly SentCase[] = [
  {
    name: "a name in 10,000 pieces, out of order and with broken percent signs (RFC 2231)",
    as: "a.eml",
    make: () => {
      const pieces = Array.from({ length: 10_000 }, (_, index) => ` filename*${9999 - index}*=%E2%8${index % 10};`);
      return writeMixed([`Content-Type: text/plain;\r\n${pieces.join("\r\n")}\r\n x=y\r\n\r\nHi`]);
    },
  },
  {
    name: "names in charsets that nobody knows, in two ways, with line breaks and paths in them",
    as: "a.eml",
    make: () =>
      writeMixed(
        [
          "x-nothing''a.txt",
          "utf-8''..%2f..%2fetc%2fpasswd",
          "utf-8''a%0d%0aBcc:%20b@c.example",
          "utf-16''%00a%00b",
          "'''''",
        ].map(
          (name) =>
            `Content-Disposition: attachment; filename="safe.txt"; filename*=${name}; filename*0="b"; filename*0*=c\r\n\r\nx`,
        ),
      ),
  },
  {
    name: "100,000 encoded words, broken ones among them (RFC 2047)",
    as: "a.eml",
    make: () =>
      writeMixed(
        [text],
        [
          `X-Subject: ${"=?utf-8?B?4oKs?= =?utf-8?Q?=E2=82?= =?x-none?B?!!!!?= =?utf-8?Z?a?= =?=?=?? ".repeat(25_000)}`,
          `Comments: ${"=?utf-8?q?=3D=3Futf-8=3Fq=3F?=".repeat(20_000)}`,
        ],
      ),
  },
  {
    name: "a subject and a sender that hold line breaks and headers once they are decoded",
    as: "a.eml",
    make: () =>
      [
        "From: =?utf-8?Q?Ann=0D=0ABcc:_all@mail.example=0D=0A=00?= <ann@mail.example>",
        "Subject: =?utf-8?B?SGVsbG8NCkNvbnRlbnQtVHlwZTogdGV4dC9odG1sDQoNCjxzY3JpcHQ+?=",
        mixed,
        "",
        writeProgramPart("mix"),
        "--mix--",
      ].join("\r\n"),
  },
  {
    name: "100,000 headers",
    as: "a.eml",
    make: () =>
      writeMixed(
        [text],
        Array.from({ length: 100_000 }, (_, index) => `X-A${index}: ${index}`),
      ),
  },
  {
    name: "a header of 5 MB in lines of one letter",
    as: "a.eml",
    make: () => writeMixed([text], [`X-Long: ${"a\r\n ".repeat(1_250_000)}`]),
  },
  {
    name: "50,000 addresses, and groups and comments in them without an end",
    as: "a.eml",
    make: () =>
      writeMixed(
        [text],
        [
          `Cc: ${"Kim Doe <kim@mail.example>, ".repeat(50_000)}`,
          `Bcc: ${"(".repeat(100_000)}`,
          `Reply-To: ${'"'.repeat(99_999)}`,
          `Sender: ${"a:".repeat(50_000)}`,
          `Resent-To: ${"<@a,@b:".repeat(50_000)}`,
        ],
      ),
  },
  {
    name: "20,000 results of checks and as many ways that it came",
    as: "a.eml",
    make: () =>
      writeMixed(
        [text],
        [
          ...Array.from(
            { length: 20_000 },
            () => "Received: from a.example by b.example; Mon, 23 Nov 2026 09:14:05 +0000",
          ),
          ...Array.from(
            { length: 20_000 },
            () => `Authentication-Results: mx.acme.example; dmarc=pass${" (c".repeat(10)}`,
          ),
          ...Array.from(
            { length: 2000 },
            () => `DKIM-Signature: v=1; a=rsa-sha256; d=mail.example; s=s; bh=${"A".repeat(200)}; b=${"B".repeat(300)}`,
          ),
        ],
      ),
  },
  {
    name: "several senders, several types, several subjects",
    as: "a.eml",
    make: () =>
      writeMixed(
        [text],
        [
          ...Array.from({ length: 50 }, (_, index) => `From: A${index} <a${index}@mail.example>`),
          "Subject: two",
          "Content-Type: text/plain",
          "Content-Transfer-Encoding: base64",
        ],
      ),
  },
  {
    name: "lines that end in a carriage return alone, and in both ways at once",
    as: "a.eml",
    make: () => writeMixed([text]).replaceAll("\r\n", "\r"),
  },
  {
    name: "lines that end in two carriage returns and a line feed",
    as: "a.eml",
    make: () => writeMixed([text]).replaceAll("\r\n", "\r\r\n"),
  },
  {
    name: "zeros between all letters of the headers",
    as: "a.eml",
    make: () => Buffer.from(writeMixed([text]), "utf16le"),
  },
  {
    name: "zeros in names, addresses and boundaries",
    as: "a.eml",
    make: () => writeMixed([text], ["X-Zero: \0\0\0", 'Sender: "\0" <\0@\0.example>']).replace("Hello", "\0Hel\0lo\0"),
    finds: true,
  },
];

/** Mail whose parts lie. */
export const structures: readonly SentCase[] = [
  {
    name: "two boundaries in one header, and two headers with one each",
    as: "a.eml",
    make: () =>
      `${writeHead(['Content-Type: multipart/mixed; boundary="one"; boundary="mix"', mixed])}--one\r\n${text}\r\n--one--\r\n${writeProgramPart("mix")}\r\n--mix--\r\n`,
  },
  {
    name: "a boundary that begins like the one around it",
    as: "a.eml",
    make: () =>
      `${writeHead([mixed])}--mix\r\nContent-Type: multipart/mixed; boundary="mix1"\r\n\r\n--mix1\r\n${text}\r\n--mix\r\n${text}${writeProgramPart("mix")}\r\n--mix1--\r\n--mix--\r\n`,
    finds: true,
  },
  {
    name: "a boundary that never ends, of 10,000 letters, of blanks, and of none",
    as: "a.eml",
    make: () =>
      ["a".repeat(10_000), "   ", "", "-", "--"].reduceRight<string>(
        (inner, boundary) =>
          `${writeHead([`Content-Type: multipart/mixed; boundary="${boundary}"`])}--${boundary}\r\n${inner}`,
        writeMixed([text]),
      ),
  },
  {
    name: "100,000 parts with nothing in them",
    as: "a.eml",
    make: () => `${writeHead([mixed])}${"--mix\r\n\r\n".repeat(100_000)}${writeProgramPart("mix")}\r\n--mix--\r\n`,
    unjudged: /./u,
  },
  {
    name: "1,000 parts within each other",
    as: "a.eml",
    make: () => {
      const open = Array.from(
        { length: 1000 },
        (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`,
      );
      return `${writeHead().trimEnd()}\r\n${open.join("")}${text}`;
    },
    unjudged: /./u,
  },
  {
    name: "100 mails within each other",
    as: "a.eml",
    make: () => {
      let inner = writeMixed([text]);
      for (let level = 0; level < 100; level += 1) inner = `${writeHead(["Content-Type: message/rfc822"])}${inner}`;
      return inner;
    },
    unjudged: /./u,
  },
  {
    name: "base64 that is none, in every way",
    as: "a.eml",
    make: () =>
      writeMixed(
        [
          "=".repeat(1_000_000),
          "A",
          "AA=AA",
          "!!!!".repeat(100_000),
          "\0\0\0\0",
          "QUJD\r\n".repeat(50_000),
          "-_-_",
        ].map(
          (body) =>
            `Content-Type: application/octet-stream; name=x.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}`,
        ),
      ),
    finds: true,
  },
  {
    name: "quoted text that breaks off, and lines of soft breaks alone",
    as: "a.eml",
    make: () =>
      writeMixed(
        ["=".repeat(200_001), "=\r\n".repeat(200_000), "=ZZ=G1=\0=0", `${"=41".repeat(200_000)}=`].map(
          (body) => `Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`,
        ),
      ),
    finds: true,
  },
  {
    name: "charsets that are not what they say",
    as: "a.eml",
    make: () =>
      Buffer.concat([
        Buffer.from(writeHead([mixed])),
        ...["utf-7", "utf-16", "utf-32", "x-unknown", "iso-2022-jp", "\0", "hz-gb-2312", "us-ascii", "utf-8\r\n x"].map(
          (charset) =>
            Buffer.concat([
              Buffer.from(`--mix\r\nContent-Type: text/html; charset=${charset}\r\n\r\n`),
              Buffer.from("1b2442ff00fe80c0afeda080f8888080802b4147"),
              Buffer.from([0x1b, 0x24, 0x42, 0xff, 0, 0xfe, 0x80, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0x0d, 0x0a]),
            ]),
        ),
        Buffer.from(`${writeProgramPart("mix")}\r\n--mix--\r\n`),
      ]),
    finds: true,
  },
  {
    name: "encodings that nobody knows, and two at once",
    as: "a.eml",
    make: () =>
      writeMixed(
        ["x-uuencode", "base64, quoted-printable", "gzip", "8bit\r\nContent-Transfer-Encoding: base64"].map(
          (encoding) =>
            `Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\nJVBERi0xLjc=`,
        ),
      ),
    finds: true,
  },
  {
    name: "a piece of a mail whose rest never comes",
    as: "a.eml",
    make: () => `${writeHead(['Content-Type: message/partial; id="1"; number=1; total=9'])}${text}`,
  },
  { name: "nothing", as: "a.eml", make: () => "", command: "mail" },
  { name: "a mail of zeros", as: "a.eml", make: () => Buffer.alloc(1_000_000) },
  { name: "a mail of one line of 5 MB", as: "a.eml", make: () => "a".repeat(5_000_000) },
  { name: "a mail that is headers only", as: "a.eml", make: () => "From: a@mail.example" },
];
