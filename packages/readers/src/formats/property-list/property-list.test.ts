import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../change-at-random.test-support.ts";
import { isPropertyMap, textUnder, walkTexts } from "./property-list.ts";
import { readPropertyList } from "./read-property-list.ts";

/** `{ URL: "https://a.example/", list: ["one", 2, true] }`, as macOS writes it. */
const binary = Buffer.concat([
  Buffer.from("bplist00", "latin1"),
  Buffer.from([0xd2, 1, 2, 3, 4]),
  Buffer.from([0x53]),
  Buffer.from("URL", "latin1"),
  Buffer.from([0x54]),
  Buffer.from("list", "latin1"),
  Buffer.from([0x5f, 0x10, 18]),
  Buffer.from("https://a.example/", "latin1"),
  Buffer.from([0xa3, 5, 6, 7]),
  Buffer.from([0x63]),
  Buffer.from([0, 0x6f, 0, 0x6e, 0, 0x65]),
  Buffer.from([0x10, 2]),
  Buffer.from([9]),
  Buffer.from([8, 13, 17, 22, 43, 47, 54, 56]),
  Buffer.from("0000000000000101000000000000000800000000000000000000000000000039", "hex"),
]);

describe("a property list", () => {
  it("is read from its binary form", () => {
    const list = readPropertyList(binary);
    assert.equal(textUnder(list, "URL"), "https://a.example/");
    assert.deepEqual(isPropertyMap(list) && list.entries.get("list"), ["one", 2, true]);
  });

  it("is read from XML", () => {
    const xml =
      "<plist><dict><key>A</key><array><dict><key>B</key><string>x &lt; y</string></dict><true/></array><key>C</key><integer>7</integer><key>D</key><data>aGk=</data></dict></plist>";
    const list = readPropertyList(Buffer.from(xml));
    assert.deepEqual(list && [...walkTexts(list)], [["B", "x < y"]]);
    assert.equal(isPropertyMap(list) && list.entries.get("C"), 7);
    assert.deepEqual(isPropertyMap(list) && list.entries.get("D"), Buffer.from("hi"));
  });

  it("ends when an object holds itself", () => {
    const cyclic = Buffer.from(binary);
    cyclic[44] = 4;
    cyclic[45] = 4;
    assert.ok(readPropertyList(cyclic) !== undefined);
  });

  it("never throws", () => {
    for (const changed of changeAtRandom(binary, 3000)) readPropertyList(changed);
  });

  it("costs little when one long text stands in very many places", () => {
    const text = Buffer.concat([Buffer.from([0x5f, 0x12, 0, 0x10, 0, 0]), Buffer.alloc(1_048_576, "a")]);
    const list = Buffer.concat([Buffer.from([0xaf, 0x11, 0x40, 0]), Buffer.alloc(16_384, 1)]);
    const table = Buffer.alloc(8);
    table.writeUInt32BE(8, 0);
    table.writeUInt32BE(8 + list.length, 4);
    const trailer = Buffer.alloc(32);
    trailer[6] = 4;
    trailer[7] = 1;
    trailer[15] = 2;
    trailer.writeBigUInt64BE(BigInt(8 + list.length + text.length), 24);
    const bytes = Buffer.concat([Buffer.from("bplist00", "latin1"), list, text, table, trailer]);
    const started = performance.now();
    assert.ok(Array.isArray(readPropertyList(bytes)));
    assert.ok(performance.now() - started < 30_000);
  });
});
