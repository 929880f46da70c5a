import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeParts } from "./record.test-support.ts";

function isNoticed(shown: string, name = "Laura Bianchi"): boolean {
  const person = { names: [{ name }], handles: [{ service: "github", name: "Ledger Owl" }] };
  const interviews = [{ at: "2026-11-09", by: "Ann Lee", shownAs: [shown] }];
  return describeParts({ person, interviews }).facts.conduct.some(({ topic }) => topic === "display-name");
}

describe("a name that a call shows", () => {
  it("is another's when it is a whole name that shares nothing with the stated ones", () => {
    for (const shown of ["Bob Ray", "Bob Ray (he/him)", "Bob Ray | 🙂", "Bob Ray - Frontend", "Иван Петров", "김민준"])
      assert.ok(isNoticed(shown), shown);
    assert.ok(isNoticed("王伟", "Jane Doe"));
  });

  it("is none of a device, a nickname, a program, or with a part that is stated", () => {
    for (const shown of [
      "Galaxy S21",
      "Guest",
      "Laura (she/her)",
      "Laura B | Rete Srl",
      "Laura Bianchi - Frontend",
      "Laura's MacBook",
      "Rossi family",
      "Zoom user",
      "iPhone",
      "laurab92",
      "ラウラ・ビアンキ",
      "+39 06 ****10",
      "Ledger Owl",
      "Coco",
      "🙂",
    ])
      assert.ok(!isNoticed(shown), shown);
    assert.ok(!isNoticed("Kevin Zhang", "Wei Zhang"));
    assert.ok(!isNoticed("Kevin Wang", "王伟"));
  });
  it("are left alone when the family's name alone is shared, in every writing", () => {
    for (const [shown, name] of [
      ["Bob Bianchi", "Laura Bianchi"],
      ["伟 李", "静 李"],
      ["李伟", "李静"],
      ["김민준", "김서연"],
    ] as const)
      assert.ok(!isNoticed(shown, name), shown);
    assert.ok(isNoticed("王伟", "李静"));
  });
});
