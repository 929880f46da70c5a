import assert from "node:assert/strict";
import { test } from "node:test";
import { writeTableRow } from "./table-row.ts";

test("numbers and moments stand as they are, what is not known is empty, and what would end a cell is quoted", () => {
  assert.equal(
    writeTableRow([-3, 0.5, new Date(0), null, undefined, 'Indore, "2"', "a;b", "two\nlines", "plain"]),
    '-3,0.5,1970-01-01T00:00:00.000Z,,,"Indore, ""2""","a;b","two\nlines",plain\r\n',
  );
});

test("no text is run as a formula, whatever stands before its sign", () => {
  for (const start of ["", " ", "\t", "  \t ", "\u{a0}", "\u{feff}", "\u{200b}"])
    for (const sign of ["=", "+", "-", "@", "\u{ff1d}"]) {
      const text = `${start}${sign}1`;
      assert.equal(writeTableRow([text]), `'${text}\r\n`, JSON.stringify(text));
    }
  assert.equal(writeTableRow(["\nplain"]), '"\'\nplain"\r\n');
});

test("a sign inside a text is nothing but text", () => {
  assert.equal(writeTableRow(["a=b", "one - two", "ada@company.example"]), "a=b,one - two,ada@company.example\r\n");
});
