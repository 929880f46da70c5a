import assert from "node:assert/strict";
import { test } from "node:test";
import { listSettings, readSettings, writePairs } from "./setting-names.ts";

const schema = {
  properties: {
    host: { type: "string" },
    port: { type: "integer", default: 993 },
    takesOld: { type: "boolean", default: false },
    recipients: { type: "array" },
  },
  required: ["host"],
};

test("the settings of a kind are listed with their labels, and which of them are needed", () => {
  assert.deepEqual(
    listSettings(schema).map(({ label, isNeeded }) => [label, isNeeded]),
    [
      ["Host", true],
      ["Port", false],
      ["Take the messages too that lie there already", false],
      ["Addresses that people forward to, one a line", false],
    ],
  );
});

test("what a form holds is read as the kind wants it, and what is empty is left out", () => {
  const form = new FormData();
  form.set("setting-host", " imap.example ");
  form.set("setting-port", "");
  form.set("setting-recipients", "a@b.example\n\nc@d.example, e@f.example");
  assert.deepEqual(readSettings(schema, form), {
    host: "imap.example",
    takesOld: false,
    recipients: ["a@b.example", "c@d.example", "e@f.example"],
  });
  form.set("setting-port", "143");
  form.set("setting-takesOld", "on");
  const { port, takesOld } = readSettings(schema, form);
  assert.deepEqual([port, takesOld], [143, true]);
});

test("pairs are read line by line, and written as they are read", () => {
  const form = new FormData();
  form.set("setting-columns", "actor = Agent\n\nreason=Why = what for\n");
  const columns = { actor: "Agent", reason: "Why = what for" };
  assert.deepEqual(readSettings({ properties: { columns: { type: "object" } } }, form), { columns });
  assert.equal(writePairs(columns), "actor = Agent\nreason = Why = what for");
  assert.equal(writePairs(undefined), "");
});
