import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../change-at-random.test-support.ts";
import { encryptAgile, encryptOld } from "./encryption.test-support.ts";
import { openEncryptedPackage } from "./open-encrypted-package.ts";
import { applyCipher } from "./apply-cipher.ts";
import { openWorkbook } from "./open-workbook.ts";

const document = Buffer.alloc(9001, "words of a document ");

describe("an encrypted document", () => {
  it("opens with its password, and with no other one", () => {
    const { info, content } = encryptAgile(document, "secret");
    assert.deepEqual(openEncryptedPackage(info, content, "secret"), document);
    assert.equal(openEncryptedPackage(info, content, "other"), undefined);
  });

  it("stays closed when it asks for too many rounds, or makes no sense", () => {
    const { info, content } = encryptAgile(document, "secret");
    const slow = Buffer.from(info.toString("latin1").replace('spinCount="10"', 'spinCount="99999999"'), "latin1");
    assert.equal(openEncryptedPackage(slow, content, "secret"), undefined);
    assert.equal(openEncryptedPackage(Buffer.alloc(200), content, "secret"), undefined);
    assert.equal(openEncryptedPackage(Buffer.from("0300020024000000a4000000", "hex"), content, "secret"), undefined);
  });

  it("ends whatever hostile hands make of it", () => {
    const { info, content } = encryptAgile(document.subarray(0, 100), "secret");
    for (const changed of changeAtRandom(info, 300)) openEncryptedPackage(changed, content, "secret");
    for (const changed of changeAtRandom(content, 100)) openEncryptedPackage(info, changed, "secret");
  });
});

describe("an encrypted workbook of the old form", () => {
  it("opens with its password, and with no other one", () => {
    const { filePass, encrypt } = encryptOld("VelvetSweatshop");
    const plain = Buffer.concat([Buffer.from("09080400000605000a00f00f", "hex"), Buffer.alloc(0xf_f0, "cells")]);
    const stream = encrypt(plain);
    plain.copy(stream, 0, 0, 12);
    assert.deepEqual(openWorkbook(stream, filePass, "VelvetSweatshop"), plain);
    assert.equal(openWorkbook(stream, filePass, "other"), undefined);
    for (const changed of changeAtRandom(filePass, 200)) openWorkbook(stream, changed, "VelvetSweatshop");
  });

  it("is turned back by the cipher that others know", () => {
    // A vector that is widely published for RC4.
    assert.equal(applyCipher(Buffer.from("Key"), Buffer.from("Plaintext")).toString("hex"), "bbf316e8d940af0ad3");
  });
});
