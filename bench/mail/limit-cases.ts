import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import { compoundFiles } from "../../test/hostile/compound-files.ts";
import { containers } from "../../test/hostile/containers.ts";
import { conversations } from "../../test/hostile/conversations.ts";
import { pages } from "../../test/hostile/mail-pages.ts";
import { headers, structures } from "../../test/hostile/mails.ts";
import { officeFiles } from "../../test/hostile/office-files.ts";
import { pictures } from "../../test/hostile/pictures.ts";
import { portableDocuments } from "../../test/hostile/portable-documents.ts";
import { writeHead, writeMixed, type SentCase } from "../../test/hostile/sent-case.ts";
import { textsSent } from "../../test/hostile/texts-sent.ts";

const text = "Content-Type: text/plain\r\n\r\nHello\r\n";

/** Bytes that do not pack, the same every time. */
function makeNoise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0, state = 1; at < length; at += 1) {
    state = (state * 48_271) % 0x7f_ff_ff_ff;
    bytes[at] = state & 0xff;
  }
  return bytes;
}

function attach(name: string, bytes: Buffer): string {
  const lines = bytes.toString("base64").replaceAll(/.{76}/gu, "$&\r\n");
  return `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`;
}

/** Messages at the limit of 25 MB, and those that the facts of other parsers name. */
const atTheLimit: readonly SentCase[] = [
  {
    name: "an attachment of 18 MB that does not pack",
    as: "a.eml",
    make: () => writeMixed([text, attach("a.bin", makeNoise(18_000_000))]),
  },
  {
    name: "an attached zip of 18 MB that does not pack",
    as: "a.eml",
    make: () =>
      writeMixed([text, attach("a.zip", writeZip([{ name: "a.dat", content: makeNoise(17_900_000), method: 0 }]))]),
  },
  {
    name: "24 MB of text",
    as: "a.eml",
    make: () =>
      writeHead(["Content-Type: text/plain"]) +
      "Nothing but words that say little. ".repeat(685_000).replaceAll(/.{70} /gu, "$&\r\n"),
  },
  {
    name: "24 MB of page",
    as: "a.eml",
    make: () =>
      writeHead(["Content-Type: text/html"]) + "<p>Nothing but <b>words</b> that say little.</p>\r\n".repeat(490_000),
  },
  {
    name: "an attached zip that unpacks to 400 MB",
    as: "a.eml",
    make: () =>
      writeMixed([text, attach("a.zip", writeZip([{ name: "a.txt", content: Buffer.alloc(400_000_000, 97) }]))]),
  },
  {
    name: "256 levels of parts",
    as: "a.eml",
    make: () =>
      `${writeHead().trimEnd()}\r\n${Array.from({ length: 256 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`).join("")}${text}`,
  },
  {
    name: "100 attached mails of 100 parts",
    as: "a.eml",
    make: () =>
      writeMixed(
        Array.from(
          { length: 100 },
          () => `Content-Type: message/rfc822\r\n\r\n${writeMixed(Array.from({ length: 100 }, () => text))}`,
        ),
      ),
  },
  {
    name: "600 attached pictures",
    as: "a.eml",
    make: () =>
      writeMixed(Array.from({ length: 600 }, (_, index) => attach(`${index}.png`, pictures[3]?.make() as Buffer))),
  },
];

/** Everything that is measured against the limits of time and memory. */
export const limitCases: readonly SentCase[] = [
  ...atTheLimit,
  ...headers,
  ...structures,
  ...pages,
  ...conversations,
  ...compoundFiles,
  ...officeFiles,
  ...portableDocuments,
  ...containers,
  ...pictures,
  ...textsSent,
];
