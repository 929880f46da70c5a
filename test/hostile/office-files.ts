import { writeOffice } from "../../corpus/builders/office.ts";
import { writeProgram } from "../../corpus/builders/programs.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import type { SentCase } from "./sent-case.ts";

const program = { name: "invoice.pdf.exe", content: writeProgram("windows") };

/** Documents that are archives. */
export const officeFiles: readonly SentCase[] = [
  {
    name: "a zip in a document in a zip, ten times over",
    as: "a.zip",
    make: () => {
      let bytes: Buffer = writeZip([program]);
      for (let level = 0; level < 10; level += 1)
        bytes = writeZip([
          { name: "a.docx", content: writeOffice({ build: "word", text: "a" }, { name: "a.zip", bytes }) },
        ]);
      return bytes;
    },
    unjudged: /deep/u,
  },
  ...(
    [
      [
        "relations, 200,000 of them",
        {
          "word/_rels/document.xml.rels": `<Relationships>${'<Relationship Id="a" Type="b/hyperlink" Target="https://a.example/" TargetMode="External"/>'.repeat(200_000)}</Relationships>`,
        },
      ],
      [
        "entities that stand for entities",
        {
          "word/document.xml": `<!DOCTYPE a [${Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join("")}]><a>&e20;</a>`,
        },
      ],
      [
        "an entity of a file outside",
        { "word/document.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
      ],
      ["elements 300,000 deep", { "word/document.xml": "<a>".repeat(300_000) }],
      [
        "fields that never end",
        {
          "word/document.xml": `<w:document>${'<w:fldChar w:fldCharType="begin"/><w:instrText>DDE</w:instrText>'.repeat(100_000)}</w:document>`,
        },
      ],
      ["400 MB of blanks", { "word/document.xml": Buffer.alloc(400_000_000, 32) }],
    ] as readonly (readonly [string, Readonly<Record<string, string | Buffer>>])[]
  ).map(([name, parts]): SentCase => ({
    name: `a document with ${name}`,
    as: "a.docx",
    make: () =>
      writeZip(
        Object.entries({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>", ...parts }).map(
          ([inner, content]) => ({ name: inner, content }),
        ),
      ),
  })),
  ...(
    [
      ["1,000,000 braces", `{\\rtf1 ${"{".repeat(1_000_000)}`],
      ["closing braces alone", `{\\rtf1 ${"}".repeat(1_000_000)}`],
      ["bytes that are not there", String.raw`{\rtf1 \bin4294967295 x\bin-5 y}`],
      [
        "an object of 10 MB in letters that are no numbers",
        `{\\rtf1{\\object{\\*\\objdata ${"zq 0".repeat(2_500_000)}}}}`,
      ],
      [
        "an object whose lengths lie",
        String.raw`{\rtf1{\object{\*\objdata 01050000 02000000 ffffffff 41414141 ffffffff}}}`,
      ],
      ["control words without an end", `{\\rtf1 \\${"a".repeat(2_000_000)}`],
      ["numbers without an end", `{\\rtf1 \\li${"9".repeat(1_000_000)}\\u-99999999999 }`],
    ] as const
  ).map(([name, body]): SentCase => ({ name: `rich text with ${name}`, as: "a.rtf", make: () => body })),
];
