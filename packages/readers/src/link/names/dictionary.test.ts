import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import words from "./data/words.json" with { type: "json" };
import schema from "./data/words.schema.json" with { type: "json" };
import { openDictionary } from "./dictionary.ts";

describe("the words of addresses", () => {
  it("follow their schema", () => {
    const validate = new Ajv({ strict: true }).compile({ ...schema });
    validate(words);
    assert.deepEqual(validate.errors ?? [], []);
  });

  it("stand in one place each", () => {
    const all = [...Object.values(words.topics).flat(), ...words.everyday];
    assert.deepEqual(
      all.filter((word, at) => all.indexOf(word) !== at),
      [],
    );
  });

  it("are no words of brands, which say more", () => {
    const { has, topics, words: known } = openDictionary();
    assert.ok(has("metamask"));
    assert.equal(topics[known.indexOf("metamask")], undefined);
    assert.equal(topics[known.indexOf("login")], "sign-in");
  });
});

describe("split", () => {
  const { split, words: known } = openDictionary();
  const tell = (text: string) => split(text, 0, text.length)?.map((index) => known[index]);

  it("takes the fewest words", () => {
    assert.deepEqual(tell("walletconnect"), ["walletconnect"]);
    assert.deepEqual(tell("claimyourtokens"), ["claim", "your", "tokens"]);
  });

  it("leaves digits out", () => {
    assert.deepEqual(tell("web3login24"), ["web", "login"]);
    assert.deepEqual(tell("2024"), []);
  });

  it("gives nothing when letters are left, nor for what is longer than a label", () => {
    assert.equal(tell("loginx"), undefined);
    assert.equal(tell("login".repeat(20)), undefined);
    assert.deepEqual(tell(""), []);
  });
});
