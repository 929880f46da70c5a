import assert from "node:assert/strict";
import { test } from "node:test";
import { readPdf } from "./read-pdf.ts";
import { writePage, writePdf } from "./pdf.test-support.ts";

test("an ordinary document is read without a word", () => {
  const reading = readPdf(
    writePage({ content: "BT /F1 12 Tf 50 700 Td (Invoice 17) Tj 0 -14 Td (Total 20 EUR) Tj ET" }),
  );
  assert.equal(reading.text, "Invoice 17\nTotal 20 EUR");
  assert.equal(reading.pageCount, 1);
  assert.equal(reading.encryption, "none");
  assert.deepEqual(reading.actions, []);
  assert.deepEqual([...reading.shortfalls], []);
});

test("a link is told with its page, its place and its share of the page", () => {
  const link = "<< /Subtype /Link /Rect [0 0 600 400] /A << /S /URI /URI (https://files.example/a) >> >>";
  const [first] = readPdf(writePage({ annotations: link })).links;
  assert.equal(first?.page, 1);
  assert.equal(first?.share, 0.5);
  assert.deepEqual(first?.action, {
    kind: "opens-address",
    trigger: "click",
    target: "https://files.example/a",
    object: 0,
  });
});

test("what a document does when it opens is told apart from what waits for a click", () => {
  const script = "<< /S /JavaScript /JS (app.alert\\(1\\);) >>";
  const cases = {
    "an open action": { catalog: `/OpenAction ${script}` },
    "an event of the page": { page: `/AA << /O ${script} >>` },
    "a named script": { catalog: `/Names << /JavaScript << /Names [(a) ${script}] >> >>` },
    "an annotation that comes into view": { annotations: `<< /Subtype /Widget /AA << /PV ${script} >> >>` },
  };
  for (const [name, parts] of Object.entries(cases)) {
    const [action] = readPdf(writePage(parts)).actions;
    assert.equal(action?.kind, "runs-script", name);
    assert.equal(action?.trigger, "opens", name);
    assert.equal(action?.script, "app.alert(1);", name);
  }
  const closing = readPdf(writePage({ catalog: `/AA << /WC ${script} >>` })).actions;
  assert.equal(closing[0]?.trigger, "event");
});

test("a launch is told with its program and parameters", () => {
  const action = "<< /S /Launch /Win << /F (cmd.exe) /P (/c echo hello) >> >>";
  const [first] = readPdf(writePage({ catalog: `/OpenAction ${action}` })).actions;
  assert.equal(first?.kind, "launches");
  assert.equal(first?.target, "cmd.exe /c echo hello");
});

test("all kinds of actions are seen", () => {
  const actions = [
    [
      "<< /S /GoToR /F (\\\\\\\\files.example\\\\share\\\\a.pdf) /D [0 /Fit] >>",
      "opens-file",
      "\\\\files.example\\share\\a.pdf",
    ],
    ["<< /S /GoToE /T << /R /C /N (inner.pdf) >> >>", "opens-embedded-file", "inner.pdf"],
    ["<< /S /SubmitForm /F << /FS /URL /F (https://post.example/in) >> >>", "submits-form", "https://post.example/in"],
    ["<< /S /ImportData /F (data.fdf) >>", "imports-data", "data.fdf"],
    [
      "<< /S /Rendition /R << /C << /D << /F (https://media.example/a.mp4) >> >> >> >>",
      "plays-media",
      "https://media.example/a.mp4",
    ],
    ["<< /S /Launch /F << /UF (tool.exe) >> >>", "launches", "tool.exe"],
  ];
  for (const [action, kind, target] of actions) {
    const [first] = readPdf(writePage({ annotations: `<< /Subtype /Link /A ${action} >>` })).actions;
    assert.equal(first?.kind, kind);
    assert.equal(first?.target, target);
  }
});

test("actions that follow an action belong to it", () => {
  const chain = "<< /S /Named /N /NextPage /Next [6 0 R << /S /URI /URI (https://b.example/) >>] >>";
  const { actions } = readPdf(
    writePage({ catalog: `/OpenAction ${chain}` }, { 6: "<< /S /URI /URI (https://a.example/) /Next 6 0 R >>" }),
  );
  assert.deepEqual(actions.map(({ target, trigger }) => `${target} ${trigger}`).toSorted(), [
    "https://a.example/ opens",
    "https://b.example/ opens",
  ]);
});

test("names written with numbers, strings with escapes, and comments between them are read", () => {
  const action = "<< /#53 /J#61va#53cript%comment >>\n/J#53 (a\\\n\\142\\\\c) >>";
  assert.equal(readPdf(writePage({ catalog: `/OpenAction ${action}` })).actions[0]?.script, "ab\\c");
  const hex = "<< /S /URI /URI <68 74 74 70 73 3a 2f 2f 61 2e 65 78 61 6d 70 6c 65 2F> >>";
  assert.equal(readPdf(writePage({ catalog: `/OpenAction ${hex}` })).actions[0]?.target, "https://a.example/");
});

test("a script may lie in a stream, and in UTF-16", () => {
  const utf16 = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from("go();", "utf16le").swap16()]);
  const { actions } = readPdf(
    writePage({ catalog: "/OpenAction << /S /JavaScript /JS 6 0 R >>" }, { 6: { content: utf16, pack: true } }),
  );
  assert.equal(actions[0]?.script, "go();");
});

test("the files inside are given with their names and bytes", () => {
  const bytes = readPdf(
    writePage(
      { catalog: "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>" },
      {
        6: "<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /EF << /F 7 0 R /UF 7 0 R >> >>",
        7: { entries: "/Type /EmbeddedFile", content: "<xml/>", pack: true },
        8: { entries: "/Type /EmbeddedFile", content: "nobody names me" },
      },
    ),
  ).embeddedFiles();
  assert.deepEqual(
    [...bytes].map((file) => [file.name, file.bytes?.toString()]),
    [
      ["factur-x.xml", "<xml/>"],
      ["", "nobody names me"],
    ],
  );
});

test("fields of a form are told, passwords as such", () => {
  const fields =
    "<< /FT /Tx /T (mail) /TU (Your mail) /Subtype /Widget >> << /FT /Tx /T (pw) /Ff 8192 >> << /FT /Sig /T (sign) >>";
  const reading = readPdf(writePage({ annotations: fields }));
  const told = reading.fields.map(({ kind, name, isPassword }) => `${kind} ${name} ${isPassword}`);
  assert.deepEqual(told.toSorted(), ["signature sign false", "text mail false", "text pw true"]);
  assert.ok(reading.hasSignature);
});

test("the targets and scripts of a form in XML are told", () => {
  const xml =
    '<xdp><script contentType="application/x-javascript">xfa.host.messageBox("a")</script><event><submit target="https://post.example/x" format="xdp"/></event></xdp>';
  const { dynamicForm } = readPdf(
    writePage({ catalog: "/AcroForm << /XFA [(template) 6 0 R] >>" }, { 6: { content: xml, pack: true } }),
  );
  assert.deepEqual(dynamicForm, { targets: ["https://post.example/x"], scripts: ['xfa.host.messageBox("a")'] });
});

test("of two definitions the later one counts, and the earlier one is still looked at", () => {
  const first = writePage({ catalog: "/OpenAction << /S /URI /URI (https://old.example/) >>" });
  const update = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Lang (en) >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF";
  const { actions } = readPdf(Buffer.concat([first, Buffer.from(update)]));
  assert.deepEqual(
    actions.map(({ target }) => target),
    ["https://old.example/"],
  );
});

test("objects in object streams are read, and a page's text with a map of its font", () => {
  const packed =
    "10 0 11 60 << /Type /Catalog /Pages 2 0 R /OpenAction 11 0 R >>                   << /S /URI /URI (https://packed.example/) >>";
  const first = packed.indexOf("<<");
  const inside = packed.slice(first);
  const second = inside.indexOf("<< /S");
  const head = `10 0 11 ${second} `;
  const map =
    "1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfchar <0001> <0048> endbfchar 1 beginbfrange <0002> <0003> <0069> endbfrange";
  const reading = readPdf(
    writePdf(
      {
        2: "<< /Type /Pages /Kids [3 0 R] >>",
        3: "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        4: { content: "BT /F1 10 Tf 1 0 0 1 20 20 Tm <000100020003> Tj ET", pack: true },
        5: "<< /Subtype /Type0 /ToUnicode 6 0 R >>",
        6: { content: map, pack: true },
        7: { entries: `/Type /ObjStm /N 2 /First ${head.length}`, content: head + inside, pack: true },
      },
      "/Root 10 0 R",
    ),
  );
  assert.equal(reading.text, "Hij");
  assert.deepEqual(
    reading.actions.map(({ target, trigger }) => [target, trigger]),
    [["https://packed.example/", "opens"]],
  );
});

test("what lies inside the content of a stream counts when a table points to it", () => {
  const hidden = "9 0 obj << /S /URI /URI (https://hidden.example/) >> endobj";
  const document = writePage({}, { 6: { content: `text ${hidden} text` } });
  assert.deepEqual(readPdf(document).actions, []);
  const offset = document.indexOf("9 0 obj");
  const table = `xref\n9 1\n${String(offset).padStart(10, "0")} 00000 n \ntrailer << /Root 1 0 R >>\n`;
  assert.equal(readPdf(Buffer.concat([document, Buffer.from(table)])).actions[0]?.target, "https://hidden.example/");
});

test("a length that lies, and an end that is missing, hide nothing", () => {
  const bytes = writePage({ content: "BT /F1 12 Tf (Hello) Tj ET" }, { 6: "<< /S /URI /URI (https://a.example/) >>" });
  const lying = Buffer.from(bytes.toString("latin1").replace(/\/Length \d+/u, "/Length 99999"), "latin1");
  assert.equal(readPdf(lying).text, "Hello");
  const open = Buffer.from(
    bytes.toString("latin1").replaceAll("endstream", "         ").replaceAll("endobj", "      "),
    "latin1",
  );
  assert.equal(readPdf(open).actions[0]?.target, "https://a.example/");
});

test("junk in front of the header and behind the end is passed over", () => {
  const bytes = writePage({ catalog: "/OpenAction << /S /URI /URI (https://a.example/) >>" });
  const reading = readPdf(
    Buffer.concat([Buffer.from("junk\n".repeat(100)), bytes, Buffer.from("%%EOF\n%%EOF\nmore junk")]),
  );
  assert.ok(reading.hasHeader);
  assert.equal(reading.actions[0]?.target, "https://a.example/");
});
