import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "./mime.test-support.ts";
import { readParameters } from "./read-parameters.ts";

function parameters(text: string) {
  return Object.fromEntries(readParameters(text).parameters);
}

function names(...headers: readonly string[]) {
  const { content, oddities } = read(...headers, "", "x");
  return { names: content.names, oddities };
}

describe("parameters of a header", () => {
  it("are read quoted, bare, with comments and with blanks around", () => {
    assert.equal(readParameters("Text/HTML (really) ; charset=x").value, "text/html");
    assert.deepEqual(parameters('a/b; Charset = utf-8 ; name="a \\"b\\"; c.pdf";boundary=x (y)'), {
      charset: ["utf-8"],
      name: ['a "b"; c.pdf'],
      boundary: ["x"],
    });
    assert.deepEqual(parameters("a/b; name=My file (1).pdf; x"), { name: ["My file (1).pdf"] });
    assert.deepEqual(parameters('a/b; name="never closed; x=y'), { name: ["never closed; x=y"] });
    assert.deepEqual(parameters(";;;=a;b=;"), { b: [""] });
  });

  it("are decoded and put together (RFC 2231)", () => {
    assert.deepEqual(parameters("a/b; name*=UTF-8'de'Gr%C3%BC%C3%9Fe.pdf"), { name: ["Grüße.pdf"] });
    assert.deepEqual(parameters("a/b; name*1=lo.pdf; name*0=hel"), { name: ["hello.pdf"] });
    assert.deepEqual(parameters("a/b; name*0*=iso-8859-1''%E9; name*1=-%41-; name*2*=%e9"), { name: ["é-%41-é"] });
    // A letter that is cut in two by the pieces.
    assert.deepEqual(parameters("a/b; name*0*=utf-8''%C3; name*1*=%A9"), { name: ["é"] });
    assert.deepEqual(parameters("a/b; name*=no-quotes%2"), { name: ["no-quotes%2"] });
    assert.deepEqual(parameters("a/b; name*=nonsense''caf%C3%A9"), { name: ["café"] });
  });

  it("say when pieces are missing or come twice", () => {
    assert.deepEqual(readParameters("a/b; name*0=a; name*2=c").oddities, ["broken-continuation"]);
    assert.deepEqual(readParameters("a/b; name*0=a; name*0=c").oddities, ["broken-continuation"]);
    assert.deepEqual(readParameters("a/b; charset=a; charset=b").oddities, ["conflicting-parameter"]);
    assert.deepEqual(readParameters("a/b; charset=a; charset=a").oddities, []);
  });

  it("end somewhere", () => {
    assert.equal(readParameters(`a/b${";x=y".repeat(5000)}`).parameters.get("x")?.length, 1);
    assert.equal(readParameters(`a/b;${"=".repeat(100_000)}`).value, "a/b");
    assert.equal(readParameters(`a/b;x*=${"%".repeat(100_000)}`).parameters.get("x")?.[0]?.length, 100_000);
  });
});

describe("the name of a file", () => {
  it("is decoded, whichever way it is written", () => {
    assert.deepEqual(names('Content-Disposition: attachment; filename="=?utf-8?B?UmVjaG51bmfDvC5wZGY=?="').names, [
      "Rechnungü.pdf",
    ]);
    assert.deepEqual(names("Content-Type: application/pdf; name=a.pdf").names, ["a.pdf"]);
  });

  it("may stand there twice in the same form", () => {
    const both = names(
      'Content-Type: application/pdf; name="=?utf-8?Q?R=C3=BC.pdf?="',
      "Content-Disposition: attachment; filename*=utf-8''R%C3%BC.pdf; filename=R.pdf",
    );
    assert.deepEqual(both, { names: ["Rü.pdf", "R.pdf"], oddities: ["file-names-differ"] });
    assert.deepEqual(
      names("Content-Type: image/jpeg; name=a.JPG", "Content-Disposition: inline; filename=b.jpeg").oddities,
      ["file-names-differ"],
    );
  });

  it("is odd when another program would open another kind of file", () => {
    const type = "Content-Type: application/octet-stream; name=offer.pdf";
    assert.deepEqual(names(type, "Content-Disposition: attachment; filename=offer.exe"), {
      names: ["offer.exe", "offer.pdf"],
      oddities: ["file-endings-differ"],
    });
    assert.deepEqual(names("Content-Disposition: attachment; filename=a.pdf; filename*0=a.; filename*1=exe"), {
      names: ["a.exe", "a.pdf"],
      oddities: ["file-endings-differ"],
    });
    assert.deepEqual(names('Content-Disposition: attachment; filename="a.pdf".exe'), {
      names: ["a.pdf", "a.pdf.exe"],
      oddities: ["text-after-quoted-value", "file-endings-differ"],
    });
  });
});
