import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { makeLogFolder } from "./logs.test-support.ts";
import { readVictims } from "./read-victims.ts";

const { write, remove } = makeLogFolder();
after(remove);
const read = (text: string) => readVictims(write("victims", text));
const ids = (text: string) => read(text).map(({ customer }) => customer);
const expected = [
  { customer: "C-1", firstContactAt: Date.UTC(2026, 10, 2) },
  { customer: "C-2", firstContactAt: Date.UTC(2026, 10, 2, 7, 30) },
];

function problem(text: string, message: RegExp): void {
  assert.throws(() => read(text), { code: "input-not-readable", message });
}

describe("a file of victims", () => {
  it("is a table with commas, semicolons or tabs, or a row of JSON a line", () => {
    for (const separator of [",", ";", "\t"])
      assert.deepEqual(
        read(
          ["Customer,First_Contact,note", "C-1,2026-11-02,x", "", "# a remark", '"C-2",2026-11-02T09:30:00+02:00,y']
            .join("\r\n")
            .replaceAll(",", separator),
        ),
        expected,
      );
    assert.deepEqual(
      read(
        '{"customer":"C-1","first_contact":"2026-11-02"}\n{"customer":"C-2","first_contact_at":"2026-11-02T07:30:00Z"}\n',
      ),
      expected,
    );
  });
  it("counts who stands in it twice from the first contact on", () => {
    assert.deepEqual(read("customer,first_contact\nC-1,2026-11-05\nC-1,2026-11-02\n"), expected.slice(0, 1));
  });
  it("names customers by ids that no spreadsheet and no number changed", () => {
    assert.deepEqual(ids('{"customer":1042,"first_contact":"2026-11-02"}'), ["1042"]);
    assert.deepEqual(ids('customer,first_contact\n0042,2026-11-02\n"C, 1",2026-11-02\n9007199254740993,2026-11-02\n'), [
      "0042",
      "C, 1",
      "9007199254740993",
    ]);
    for (const number of ["9007199254740993", "1e30", "1.5", "-1", "true", "null", "[1]"])
      problem(`{"customer":${number},"first_contact":"2026-11-02"}`, /row 1: the customer must be an id.*; it is /u);
    problem('{"customer":"C\u200b","first_contact":"2026-11-02"}', /some of them invisible/u);
    for (const cell of ["1.04E+12", "4711.0", "#N/A"])
      problem(
        `customer,first_contact\n${cell},2026-11-02\n`,
        /row 2: the customer is .*; make the column one of text/u,
      );
  });
  it("is refused with the line that cannot be meant", () => {
    problem("name,when\nC-1,2026-11-02\n", /is no table of victims/u);
    problem("customer,first_contact\n", /There is no victim/u);
    problem("customer,first_contact\nC-1,2026-02-30\n", /row 2: the first contact is no time/u);
    problem("customer,first_contact\nC-1,last week\n", /row 2: the first contact is no time/u);
    problem("customer,first_contact\nC-1,2026-11-02T09:30:00\n", /row 2: the first contact is no time/u);
    problem("customer,first_contact\n,2026-11-02\n", /row 2: there is no customer/u);
    problem('{"when":17}\n', /row 1: there is no customer/u);
    problem('{"customer":17}\n', /row 1: the first contact is no time/u);
    problem(
      'customer,first_contact\nC-1,2026-11-02\n"C-2,2026-11-02\n',
      /row 3 has a quote that is opened and not closed/u,
    );
    problem(
      `customer,first_contact\n${Array.from({ length: 5001 }, (_, at) => `C-${String(at)},2026-11-02\n`).join("")}`,
      /more than 5,000 victims/u,
    );
  });
});
