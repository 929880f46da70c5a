import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { ObservableType } from "@doorward/core";
import { array, assert as check, constantFrom, nat, oneof, property, string, stringMatching, tuple } from "fast-check";
import { canonicaliseObservable } from "./canonicalise-observable.ts";
import { mailProviders } from "./mail-providers.ts";

/** A published vector; one that is refused has no value. */
interface Vector {
  readonly type: ObservableType;
  readonly text: string;
  readonly value: string;
}

const file = join(import.meta.dirname, "../../../../docs/observables/vectors.json");
const { vectors, refused } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly vectors: readonly Vector[];
  readonly refused: readonly Omit<Vector, "value">[];
};
const types = [...new Set(vectors.map(({ type }) => type))];

function read(type: ObservableType, text: string): string | undefined {
  const canonical = canonicaliseObservable(type, text);
  return "ok" in canonical ? canonical.ok.value : undefined;
}

describe("the published vectors", () => {
  for (const { type, text, value } of vectors)
    it(`${type}: ${text} is ${value}`, () => {
      assert.equal(read(type, text), value);
      assert.equal(read(type, value), value, "the canonical form is its own");
    });

  for (const { type, text } of refused)
    it(`${type}: ${JSON.stringify(text)} has no canonical form, and one sentence says why`, () => {
      const canonical = canonicaliseObservable(type, text);
      assert.ok("why" in canonical);
      assert.match(canonical.why, /^[A-Z].*\.$/u);
    });

  it("speak of every type", () => {
    assert.equal(types.length, 13);
  });
});

describe("every text", () => {
  const texts = vectors.flatMap(({ text, value }) => [text, value]);
  const hints = [
    "@",
    ".",
    "[.]",
    ":",
    "+",
    "%",
    "\\",
    "/",
    "?",
    "\u200B",
    "\u202E",
    "ß",
    "İ",
    "１",
    '"',
    "<",
    ">",
    "#",
  ];
  const piece = oneof(constantFrom(...texts, ...hints), string({ unit: "binary", maxLength: 8 }));
  const changed = tuple(constantFrom(...texts), nat(100), string({ unit: "binary", maxLength: 2 })).map(
    ([text, at, insert]) => text.slice(0, at % text.length) + insert + text.slice((at % text.length) + 1),
  );
  const text = oneof(
    array(piece, { maxLength: 5 }).map((pieces) => pieces.join("")),
    changed,
  );

  for (const type of types)
    it(`${type}: gives a form that stays, or a reason, and never throws`, () => {
      check(
        property(text, (each) => {
          const once = read(type, each);
          if (once === undefined) return;
          assert.ok(once.length > 0 && once.length <= 2048);
          assert.equal(read(type, once), once);
        }),
        { numRuns: 1500 },
      );
    });

  it("that is a megabyte long is refused at once", () => {
    for (const type of types)
      for (const part of ["a", "1", "@", "[.]", "\u202E", " ", "%25"]) read(type, part.repeat(1_000_000 / part.length));
  });
});

describe("case", () => {
  it("is kept in Base58, whose letters would name another account", () => {
    for (const { type, value } of vectors)
      if (/^(?:bitcoin:[13]|tron|solana|monero)/u.test(value) && /[a-z]/u.test(value.split(":", 2)[1] ?? "")) {
        assert.equal(type, "wallet");
        assert.notEqual(read("wallet", value.toLowerCase()), value);
      }
  });

  it("counts nowhere in an e-mail address", () => {
    check(
      property(
        stringMatching(/^[a-z][a-z.+_-]{0,20}[a-z]$/u),
        constantFrom("a.example", "gmail.com", "pm.me"),
        (local, domain) => {
          const address = `${local}@${domain}`;
          assert.equal(read("email", address.toUpperCase()), read("email", address));
        },
      ),
    );
  });
});

describe("direction controls and invisible characters", () => {
  it("change nothing", () => {
    assert.equal(read("email", "\u202Ejane\u200B@exam\u00ADple.com\u202C"), "jane@example.com");
    assert.equal(read("domain", "\u2066evil.example\u2069"), "evil.example");
    assert.equal(
      read("wallet", "\u200B1A1zP1eP5QGefi2D\u200DMPTfTL5SLmv7DivfNa"),
      "bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    );
  });
});

describe("a telephone number without country code", () => {
  it("is read where the region is told, and never guessed", () => {
    assert.deepEqual(canonicaliseObservable("phone", "020 7946 0958", { region: "GB" }), {
      ok: { type: "phone", value: "+442079460958" },
    });
    assert.ok("why" in canonicaliseObservable("phone", "020 7946 0958", { region: "XX" }));
  });
});

describe("providers of mailboxes", () => {
  it("each have a source and at least one rule", () => {
    for (const { name, source, tag, base, ignored, domain } of mailProviders) {
      assert.match(source, /https:\/\//u, name);
      assert.ok(tag ?? base ?? ignored ?? domain, name);
    }
  });

  it("keep two people apart who differ by what the provider looks at", () => {
    const pairs = [
      ["jane.doe@outlook.com", "janedoe@outlook.com"],
      ["jane@outlook.com", "jane@hotmail.com"],
      ["jane-shop@yahoo.com", "jane@yahoo.com"],
      ["reply+1@mail.example", "reply+2@mail.example"],
      ["jane.doe@corp.example", "janedoe@corp.example"],
    ] as const;
    for (const [one, other] of pairs) assert.notEqual(read("email", one), read("email", other));
  });
});
