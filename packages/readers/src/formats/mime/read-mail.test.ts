import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mailLimits } from "./limits.ts";
import { join, outline, read, readWith } from "./mime.test-support.ts";
import { readMail } from "./read-mail.ts";

const mixed = "Content-Type: multipart/mixed; boundary=b";

function nest(name: string) {
  return [`Content-Type: multipart/mixed; boundary=${name}`, "", `--${name}`];
}

describe("the parts of a mail", () => {
  it("are itself when it is no multipart", () => {
    const root = read("From: a@b.example", "Subject: Hello", "", "One", "Two", "");
    assert.equal(outline(root), 'text/plain "One\\r\\nTwo\\r\\n"');
    assert.deepEqual(root.oddities, []);
  });

  it("stand between boundaries, inside each other", () => {
    const root = read(
      "Content-Type: multipart/mixed; boundary=outer",
      "",
      "This is a multi-part message in MIME format.",
      "--outer",
      'Content-Type: multipart/alternative; boundary="outer-1"',
      "",
      "--outer-1",
      "",
      "plain",
      "--outer-1  ",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "<p>=C3=A9</p>=",
      "",
      "--outer-1--",
      "",
      "--outer",
      "Content-Type: application/pdf; name=a.pdf",
      "Content-Disposition: attachment; filename=a.pdf",
      "Content-Transfer-Encoding: base64",
      "",
      "QUJD",
      "--outer--",
      "Sent by a list",
    );
    assert.equal(
      outline(root),
      'multipart/mixed [multipart/alternative [text/plain "plain", text/html "<p>é</p>"], application/pdf "ABC"]',
    );
    assert.deepEqual(root.oddities, []);
    assert.equal(root.preamble.toString(), "This is a multi-part message in MIME format.");
    assert.equal(root.epilogue.toString(), "Sent by a list");
    assert.equal(root.parts[1]?.content.disposition, "attachment");
  });

  it("share memory with the mail", () => {
    const bytes = join(mixed, "", "--b", "", "text", "--b--");
    assert.equal(readMail(bytes).root.parts[0]?.body.buffer, bytes.buffer);
  });

  it("need no headers, no body and no end", () => {
    assert.equal(
      outline(read(mixed, "", "--b", "--b", "", "--b", "Content-Type: text/html", "--b--")),
      ['multipart/mixed [text/plain "", text/plain "", text/html ""]'].join(""),
    );
    const root = read(mixed, "", "--b", "", "cut o");
    assert.equal(outline(root), 'multipart/mixed [text/plain "cut o"]');
    assert.deepEqual(root.oddities, ["unterminated-multipart"]);
  });

  it("end where a boundary further out stands", () => {
    const root = read(
      mixed,
      "",
      "--b",
      "Content-Type: multipart/mixed; boundary=c",
      "",
      "--c",
      "",
      "x",
      "--b",
      "",
      "y",
      "--b--",
    );
    assert.equal(outline(root), 'multipart/mixed [multipart/mixed [text/plain "x"], text/plain "y"]');
    assert.deepEqual(root.parts[0]?.oddities, ["unterminated-multipart"]);
  });

  it("are not begun by a line that goes on, by a signature or by a line of dashes", () => {
    const root = read(mixed, "", "--b", "", "-- ", "Ann", "--------", "--bb", "--b--x", "--b--");
    assert.equal(outline(root), 'multipart/mixed [text/plain "-- \\r\\nAnn\\r\\n--------\\r\\n--bb\\r\\n--b--x"]');
    assert.deepEqual(root.oddities, ["longer-boundary-line"]);
  });

  it("are found by both boundaries when two are named", () => {
    const root = read(
      'Content-Type: multipart/mixed; boundary="b"; boundary="c"',
      "",
      "--b",
      "",
      "x",
      "--c",
      "",
      "y",
      "--b--",
    );
    assert.equal(outline(root), 'multipart/mixed [text/plain "x", text/plain "y"]');
    assert.ok(root.oddities.includes("conflicting-boundary"));
  });

  it("are found when only the second of two types is a multipart", () => {
    const root = read("Content-Type: text/plain", mixed, "", "--b", "Content-Type: text/html", "", "<p>", "--b--");
    assert.equal(outline(root), 'multipart/mixed [text/html "<p>"]');
    assert.deepEqual(root.oddities, ["conflicting-content-headers"]);
  });

  it("are found when the boundary is missing or wrong", () => {
    const body = ["", "--=_next", "Content-Type: text/html", "", "<p>", "--=_next--", ""];
    const missing = read("Content-Type: multipart/mixed", ...body);
    assert.equal(outline(missing), 'multipart/mixed [text/html "<p>"]');
    assert.deepEqual(missing.oddities, ["boundary-missing"]);
    const wrong = read("Content-Type: multipart/mixed; boundary=other", ...body);
    assert.equal(outline(wrong), 'multipart/mixed [text/html "<p>"]');
    assert.deepEqual(wrong.oddities, ["boundary-not-found"]);
  });

  it("do not take the boundary of what is around them", () => {
    const root = read(mixed, "", "--b", mixed, "", "--b", "", "x", "--b--", "");
    assert.equal(outline(root), 'multipart/mixed [multipart/mixed "", text/plain "x"]');
    assert.deepEqual(root.parts[0]?.oddities, ["boundary-of-outer"]);
  });

  it("are found behind the end", () => {
    const root = read(mixed, "", "--b", "", "x", "--b--", "", "--b", "", "y", "--b--");
    assert.equal(outline(root), 'multipart/mixed [text/plain "x", text/plain "y"]');
    assert.deepEqual(root.oddities, ["part-after-end"]);
  });

  it("are found in a multipart that is encoded", () => {
    const inner = join("--b", "Content-Type: text/html", "", "<p>", "--b--", "").toString("base64");
    const root = read(mixed, "Content-Transfer-Encoding: base64", "", inner);
    assert.equal(outline(root), 'multipart/mixed [text/html "<p>"]');
    assert.ok(root.oddities.includes("encoded-multipart"));
  });

  it("of a digest are mails, and mails inside are left closed", () => {
    const root = read("Content-Type: multipart/digest; boundary=b", "", "--b", "", "Subject: x", "", "y", "--b--");
    assert.equal(outline(root), 'multipart/digest [message/rfc822 "Subject: x\\r\\n\\r\\ny"]');
  });

  it("hide in front of the first and behind the last one", () => {
    const hidden = ["Content-Type: application/zip", "", "UEs="];
    assert.deepEqual(read(mixed, "", ...hidden, "--b", "", "x", "--b--").oddities, ["content-in-preamble"]);
    assert.deepEqual(read(mixed, "", "--b", "", "x", "--b--", ...hidden).oddities, ["content-in-epilogue"]);
  });

  it("that are pages may name their encoding themselves", () => {
    const page = Buffer.from('<meta charset="shift_jis"><p>\u0093\u00fa', "latin1").toString("latin1");
    assert.match(outline(read("Content-Type: text/html", "", page)), /<p>日/u);
  });

  it("end lines in any way", () => {
    const text = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n";
    for (const end of ["\n", "\r\n", "\r", "\r\r\n"]) {
      const root = readMail(Buffer.from(text.replaceAll("\n", end))).root;
      assert.equal(root.parts.length, 1, JSON.stringify(end));
      assert.match(root.parts[0]?.body.toString() ?? "", /^x\r?$/u);
    }
  });
});

describe("the limits of a mail", () => {
  it("hold for parts, depth and headers, and each is told", () => {
    const limits = { ...mailLimits, parts: 4, depth: 2, headers: 3, headerBytes: 200, allHeaders: 6 };
    const parts = readWith(limits, mixed, "", ..."12345".split("").flatMap((text) => ["--b", "", text]));
    assert.equal(parts.partCount, 4);
    assert.deepEqual(parts.shortfalls, ["more than 4 parts"]);
    assert.deepEqual(readWith(limits, ...nest("a"), ...nest("c"), ...nest("d"), "").shortfalls, [
      "parts nested more than 2 deep",
    ]);
    const many = readWith(limits, "a: 1", "b: 2", "c: 3", "d: 4", "", "body");
    assert.deepEqual(many.shortfalls, ["more header fields than are read"]);
    assert.equal(many.root.body.toString(), "body");
    const long = readWith(limits, "a: 1", `b: ${"x".repeat(300)}`, "c: 2", "", "body");
    assert.deepEqual(long.shortfalls, ["headers of more than 0.0002 MB"]);
    assert.equal(long.root.body.toString(), "body");
  });
});
