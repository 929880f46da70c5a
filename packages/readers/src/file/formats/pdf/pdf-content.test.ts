import assert from "node:assert/strict";
import { test } from "node:test";
import { writePage, type WrittenObject } from "../../../formats/pdf/pdf.test-support.ts";
import { enlarge, writeModules, writePng } from "../../../formats/qr/qr.test-support.ts";
import { imageContent } from "../image/image-content.ts";
import { pdfContent } from "./pdf-content.ts";

interface Seen {
  readonly contents: string[];
  readonly files: string[];
  readonly unjudged: string[];
}

async function look(bytes: Buffer, reader = pdfContent, pixels = 1e9): Promise<Seen> {
  const seen: Seen = { contents: [], files: [], unjudged: [] };
  const [type = "pdf"] = reader.types;
  await reader.read(
    { path: "a.pdf", name: "a.pdf", type, namedType: type, size: bytes.length, bytes },
    {
      content: (kind, _excerpt, details) => seen.contents.push(`${kind}: ${details?.target ?? ""}`),
      file: (name, content) => seen.files.push(`${name}: ${content.length}`),
      unjudged: (reason) => seen.unjudged.push(reason),
      oddity: () => undefined,
      password: () => undefined,
      spendPixels: (count) => count <= pixels,
    },
  );
  return seen;
}

async function lookAtPage(
  parts: Readonly<Record<string, string>>,
  more: Readonly<Record<number, WrittenObject>> = {},
): Promise<readonly string[]> {
  return (await look(writePage(parts, more))).contents;
}

test("an ordinary document says nothing but its links, each once", async () => {
  const link = "<< /Subtype /Link /Rect [10 10 90 20] /A << /S /URI /URI (https://shop.example/) >> >>";
  const content = "BT /F1 12 Tf 20 20 Td (See https://shop.example/ or https://help.example/faq.) Tj ET";
  assert.deepEqual(await lookAtPage({ annotations: `${link} ${link}`, content }), [
    "link: https://shop.example/",
    "link: https://help.example/faq",
  ]);
});

test("what starts a program is told, and that it does so by itself", async () => {
  const launch = "<< /S /Launch /Win << /F (cmd.exe) /P (/c echo) >> >>";
  assert.deepEqual(await lookAtPage({ catalog: `/OpenAction ${launch}` }), [
    "launch-action: cmd.exe /c echo",
    "opens-by-itself: cmd.exe /c echo",
  ]);
  assert.deepEqual(await lookAtPage({ annotations: `<< /A ${launch} >>` }), ["launch-action: cmd.exe /c echo"]);
  assert.deepEqual(await lookAtPage({ annotations: "<< /A << /S /Launch /F (chapter2.pdf) >> >>" }), []);
});

test("places on a server are told by whether anybody has to click", async () => {
  const action = "<< /S /GoToR /F (\\\\\\\\files.example\\\\s\\\\a.pdf) /D [0 /Fit] >>";
  assert.deepEqual(await lookAtPage({ catalog: `/OpenAction ${action}` }), [
    "external-object: \\\\files.example\\s\\a.pdf",
  ]);
  assert.deepEqual(await lookAtPage({ annotations: `<< /A ${action} >>` }), ["link: \\\\files.example\\s\\a.pdf"]);
  assert.deepEqual(await lookAtPage({ annotations: "<< /A << /S /GoToR /F (part2.pdf) /D [0 /Fit] >> >>" }), []);
});

test("an address that opens by itself is told as such", async () => {
  assert.deepEqual(await lookAtPage({ catalog: "/OpenAction << /S /URI /URI (https://a.example/) >>" }), [
    "opens-address: https://a.example/",
    "link: https://a.example/",
  ]);
});

test("a script is told with its pieces joined", async () => {
  const script = `this["export" + "Data\\\\x4fbject"]({ cName: "a", nLaunch: 2 });`;
  const [first] = await lookAtPage({
    catalog: `/OpenAction << /S /JavaScript /JS (${script.replaceAll(/[()]/gu, String.raw`\$&`)}) >>`,
  });
  assert.equal(first, `document-script: this["exportDataObject"]({ cName: "a", nLaunch: 2 });`);
});

test("what a long script does far behind its beginning is told", async () => {
  const script = `${"var a = 1;\n".repeat(20_000)}app.launchURL("https://a.example/");`;
  const [first] = await lookAtPage(
    { catalog: "/OpenAction << /S /JavaScript /JS 6 0 R >>" },
    { 6: { content: script, pack: true } },
  );
  assert.match(first ?? "", /launchURL\("https:\/\/a\.example\/"\)/u);
});

test("a form is told by where it goes and by the secrets it asks for", async () => {
  const fields =
    "<< /FT /Tx /T (pw) /Ff 8192 /A << /S /SubmitForm /F << /FS /URL /F (https://post.example/) >> >> >> << /FT /Tx /T (seed_phrase) >> << /FT /Tx /T (name) >> << /FT /Btn /T (password) >>";
  assert.deepEqual((await lookAtPage({ annotations: fields })).toSorted(), [
    "form-posts: https://post.example/",
    "secret-field: password",
    "secret-field: seed phrase",
  ]);
});

test("files inside come into the tree", async () => {
  const seen = await look(
    writePage(
      {},
      {
        6: "<< /F (a.xml) /EF << /F 7 0 R >> >>",
        7: { content: "<a/>", pack: true },
        8: { entries: "/Type /EmbeddedFile", content: "b" },
      },
    ),
  );
  assert.deepEqual(seen.contents, ["embedded-file: a.xml", "embedded-file: attachment 2"]);
  assert.deepEqual(seen.files, ["a.xml: 4", "attachment 2: 1"]);
});

test("a page that is one link, and its words, are told", async () => {
  const link = "<< /Subtype /Link /Rect [0 0 600 500] /A << /S /URI /URI (https://a.example/) >> >>";
  const content = "BT /F1 12 Tf 20 20 Td (Click here to view the secure document) Tj ET";
  assert.deepEqual(await lookAtPage({ annotations: link, content }), [
    "lure-text: open and no more: click here to view the secure document",
    "page-covering-link: https://a.example/",
  ]);
});

test("codes in pictures of documents and in files are told", async () => {
  const code = enlarge(await writeModules("https://scan.example/"), 4);
  const entries = `/Subtype /Image /Width ${code.width} /Height ${code.height} /BitsPerComponent 8 /ColorSpace /DeviceGray`;
  assert.deepEqual(await lookAtPage({}, { 6: { entries, content: Buffer.from(code.luminance), pack: true } }), [
    "qr-code: https://scan.example/",
  ]);
  assert.deepEqual((await look(writePng(code), imageContent)).contents, ["qr-code: https://scan.example/"]);
});

test("what is too much is told as not judged", async () => {
  const code = enlarge(await writeModules("a"), 4);
  assert.deepEqual(await look(writePng(code), imageContent, 10), {
    contents: [],
    files: [],
    unjudged: ["more pictures than are searched for codes"],
  });
  const many = Array.from(
    { length: 900 },
    (_, index) => `<< /A << /S /URI /URI (https://a.example/${index}) >> >>`,
  ).join(" ");
  assert.deepEqual((await look(writePage({ annotations: many }))).unjudged, [
    "only the first 850 of its links were read",
  ]);
});
