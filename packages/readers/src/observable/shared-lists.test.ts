import assert from "node:assert/strict";
import { it } from "node:test";
import { canonicaliseObservable } from "./canonicalise-observable.ts";
import handles from "./data/official-handles.json" with { type: "json" };
import mail from "./data/mail-services.json" with { type: "json" };

const { about: _handles, ...byService } = handles;
const { about: _mail, ...domains } = mail;

it("what everybody shares is listed in order, each once", () => {
  for (const [kind, names] of [...Object.entries(byService), ...Object.entries(domains)])
    assert.deepEqual(names, [...new Set(names)].toSorted(), kind);
});

it("what everybody shares is listed in canonical form", () => {
  for (const [service, names] of Object.entries(byService))
    for (const name of names) {
      const value = `${service}:${name}`;
      assert.deepEqual(canonicaliseObservable("handle", value), { ok: { type: "handle", value } });
    }
  for (const name of Object.values(domains).flat())
    assert.deepEqual(canonicaliseObservable("domain", name), { ok: { type: "domain", value: name } });
});

it("no domain is listed under another", () => {
  const all = Object.values(domains).flat();
  assert.deepEqual(
    all.filter((name) => all.some((other) => name.endsWith(`.${other}`))),
    [],
  );
});
