import assert from "node:assert/strict";
import { test } from "node:test";
import { nameArrival, readFileName } from "./name-arrival.ts";

const name = (kind: Parameters<typeof nameArrival>[0], head: string) => nameArrival(kind, Buffer.from(head, "latin1"));

test("what has no name is called by what it is", () => {
  assert.equal(name("message", "From: Kim <kim@mail.example>\r\n"), "mail.eml");
  assert.equal(name("message", "From kim@mail.example Thu Nov 26"), "mail.mbox");
  assert.equal(name("message", "\u{d0}\u{cf}\u{11}\u{e0}\u{a1}"), "mail.msg");
  assert.equal(name("message", '{ "id": "1" }'), "ticket.json");
  assert.equal(name("code", "PK\u{3}\u{4}"), "take-home.zip");
  assert.equal(name("code", "\u{1f}\u{8b}\u{8}"), "take-home.tgz");
  assert.equal(name("code", "ustar"), "take-home");
  assert.equal(name("link", "https://files.example"), "link");
  assert.equal(name("file", "%PDF-1.7"), "file");
  assert.equal(name("file", ""), "file");
});

test("the file name of Content-Disposition is read, in each of its forms and without folders", () => {
  assert.equal(readFileName('attachment; filename="cv.pdf"'), "cv.pdf");
  assert.equal(readFileName("attachment; filename=cv.pdf; size=3"), "cv.pdf");
  assert.equal(readFileName("form-data; name=file; FileName = cv.pdf"), "cv.pdf");
  assert.equal(readFileName(String.raw`attachment; filename="my \"cv\".pdf"`), 'my "cv".pdf');
  assert.equal(
    readFileName("attachment; filename=cv.pdf; filename*=UTF-8''Lebenslauf%20%C3%84.pdf"),
    "Lebenslauf Ä.pdf",
  );
  assert.equal(readFileName('attachment; filename="../../etc/passwd"'), "passwd");
  assert.equal(readFileName(String.raw`attachment; filename=C:\\temp\\cv.pdf`), "cv.pdf");
});

test("a header that tells no name that can be read tells none", () => {
  for (const header of [
    null,
    "",
    "attachment",
    'attachment; filename=""',
    "attachment; filename*=UTF-8''%00",
    "attachment; filename*=UTF-8''%zz",
    'attachment; filename="/"',
    `attachment; filename="${"a".repeat(1001)}"`,
    `attachment; filename="${"a".repeat(100_000)}`,
  ])
    assert.equal(readFileName(header), undefined, header ?? "null");
});
