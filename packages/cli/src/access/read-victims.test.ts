import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { makeLogFolder } from "./logs.test-support.ts";
import { readVictims } from "./read-victims.ts";

const { write, remove } = makeLogFolder();
after(remove);
const read = (text: string) => readVictims(write("victims", text));
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
  it("is refused with the line that cannot be meant", () => {
    problem("name,when\nC-1,2026-11-02\n", /is no table of victims/u);
    problem("customer,first_contact\n", /There is no victim/u);
    problem("customer,first_contact\nC-1,last week\n", /line 2: the first contact is no time/u);
    problem("customer,first_contact\nC-1,2026-11-02T09:30:00\n", /line 2: the first contact is no time/u);
    problem("customer,first_contact\n,2026-11-02\n", /line 2: there is no customer/u);
    problem('{"customer":17}\n', /line 1: there is no customer/u);
    problem(
      `customer,first_contact\n${Array.from({ length: 5001 }, (_, at) => `C-${String(at)},2026-11-02\n`).join("")}`,
      /more than 5,000 victims/u,
    );
  });
});
