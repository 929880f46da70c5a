import assert from "node:assert/strict";
import { test } from "node:test";
import { writeModules } from "../../formats/qr/qr.test-support.ts";
import { findDrawnCodes } from "./find-drawn-codes.ts";

const address = "https://scan.example/login";

test("a code drawn with the cells of a table is a link of the mail", async () => {
  const { width, luminance } = await writeModules(address);
  const rows = Array.from(
    { length: width },
    (_, y) =>
      `<tr>${[...luminance.subarray(y * width, (y + 1) * width)].map((value) => `<td style="background:${value === 0 ? "#000" : "#fff"}"></td>`).join("")}</tr>`,
  );
  assert.deepEqual(await findDrawnCodes({ html: `<p>Scan</p><table>${rows.join("")}</table>`, text: "" }), [
    { text: address, shown: "", via: "qr-code", entry: 0 },
  ]);
});

test("a code drawn with letters in a plain text is one, too", async () => {
  const { width, luminance } = await writeModules(address);
  const rows = Array.from({ length: width }, (_, y) =>
    [...luminance.subarray(y * width, (y + 1) * width)].map((value) => (value === 0 ? "██" : "  ")).join(""),
  );
  const found = await findDrawnCodes({ html: "", text: `Scan this:\n\n${rows.join("\n")}\n\nBye` });
  assert.deepEqual(
    found.map(({ text }) => text),
    [address],
  );
});

test("an ordinary mail draws none", async () => {
  assert.deepEqual(
    await findDrawnCodes({ html: "<table><tr><td bgcolor=#000>a</td></tr></table>", text: "hello" }),
    [],
  );
});
