import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../../formats/change-at-random.test-support.ts";
import { seeBytes } from "../open.test-support.ts";

/** `a.txt` is 200 lines, `b.txt` a word. Written by Info-ZIP 3.0 with `-P "pass word"`, and by 7-Zip 26.02 with `-pinfo2026`. */
const archives = {
  "trad.zip":
    "UEsDBBQACQAIAAAAIVwgkp/YJQAAAAgHAAAFAAAAYS50eHS/5yole1vZDpgyFMD5GDBfhlg6DH7+6vrMXljgWjz2byy5e6ITUEsHCCCSn9glAAAACAcAAFBLAwQKAAkAAAAAACFcopAojxEAAAAFAAAABQAAAGIudHh0ea18lyzIuSVqSpAz8T5wuYtQSwcIopAojxEAAAAFAAAAUEsBAh4DFAAJAAgAAAAhXCCSn9glAAAACAcAAAUAAAAAAAAAAQAAAKSBAAAAAGEudHh0UEsBAh4DCgAJAAAAAAAhXKKQKI8RAAAABQAAAAUAAAAAAAAAAQAAAKSBWAAAAGIudHh0UEsFBgAAAAACAAIAZgAAAJwAAAAAAA==",
  "aes256.zip":
    "UEsDBDMAAQBjAAAAIVwAAAAAPAAAAAgHAAAFAAsAYS50eHQBmQcAAgBBRQMIAIb7gyzDV687F4qthr54YtfOGWVzEwJ1O8s1O6fc3jaRzoMTdA2pe4ZiYu03vONl13arPiXdwTN1+D+VDVBLAwQzAAEAYwAAACFcAAAAACEAAAAFAAAABQALAGIudHh0AZkHAAIAQUUDAABHk1ORZdju2X0a5jsXBVs9INMZn/vG5UBWUe5PufRDxf5QSwECPwMzAAEAYwAAACFcAAAAADwAAAAIBwAABQAvAAAAAAAAACCApIEAAAAAYS50eHQKACAAAAAAAAEAGAAAAIGSsXrcAQAAAAAAAAAAAAAAAAAAAAABmQcAAgBBRQMIAFBLAQI/AzMAAQBjAAAAIVwAAAAAIQAAAAUAAAAFAC8AAAAAAAAAIICkgWoAAABiLnR4dAoAIAAAAAAAAQAYAAAAgZKxetwBAAAAAAAAAAAAAAAAAAAAAAGZBwACAEFFAwAAUEsFBgAAAAACAAIAxAAAALkAAAAAAA==",
  "aes128.zip":
    "UEsDBDMAAQBjAAAAIVwAAAAANAAAAAgHAAAFAAsAYS50eHQBmQcAAgBBRQEIAMUC1imldXJx72vCjQlMlEoVlbgog8LsImLkZeBwE2VPTkMzS+xDvYIs4E1IPPttUQTG1a9QSwECPwMzAAEAYwAAACFcAAAAADQAAAAIBwAABQAvAAAAAAAAACCApIEAAAAAYS50eHQKACAAAAAAAAEAGAAAAIGSsXrcAQAAAAAAAAAAAAAAAAAAAAABmQcAAgBBRQEIAFBLBQYAAAAAAQABAGIAAABiAAAAAAA=",
  "trad7.zip":
    "UEsDBBQAAQAIAAAAIVwgkp/YLAAAAAgHAAAFAAAAYS50eHSQbJqsVBa7qRuoW2RSaFu3lhI4LNSOhfslgdwj9X+H0KG+ykU319B6CNdtFFBLAwQUAAEAAAAAACFcopAojxEAAAAFAAAABQAAAGIudHh0vXixE7BN+LQqs2hNJP9hcv9QSwECPwMUAAEACAAAACFcIJKf2CwAAAAIBwAABQAkAAAAAAAAACCApIEAAAAAYS50eHQKACAAAAAAAAEAGAAAAIGSsXrcAQAAAAAAAAAAAAAAAAAAAABQSwECPwMUAAEAAAAAACFcopAojxEAAAAFAAAABQAkAAAAAAAAACCApIFPAAAAYi50eHQKACAAAAAAAAEAGAAAAIGSsXrcAQAAAAAAAAAAAAAAAAAAAABQSwUGAAAAAAIAAgCuAAAAgwAAAAAA",
} as const;

const lines = "one line\n".repeat(200);

describe("encrypted members of a zip", () => {
  for (const [name, packed] of Object.entries(archives)) {
    const bytes = Buffer.from(packed, "base64");

    it(`are read with a password that came along: ${name}`, async () => {
      const seen = await seeBytes(bytes, name, {}, ["wrong", "pass word", "info2026"]);
      assert.equal(seen.texts.get("a.txt"), lines);
      if (name !== "aes128.zip") assert.equal(seen.texts.get("b.txt"), "short");
      assert.ok(seen.odd("encrypted-member").includes("a.txt"));
      assert.deepEqual(seen.odd("lying-archive"), []);
      assert.deepEqual(seen.reasons, []);
    });

    it(`are told as encrypted without it: ${name}`, async () => {
      for (const passwords of [[], ["wrong", "also wrong"]]) {
        const seen = await seeBytes(bytes, name, {}, passwords);
        assert.equal(seen.texts.get("a.txt"), undefined);
        assert.ok(seen.reasons.includes("a.txt: encrypted"));
      }
    });
  }

  it("that were changed are left unread, and end", async () => {
    for (const packed of Object.values(archives))
      for (const changed of changeAtRandom(Buffer.from(packed, "base64"), 40))
        await seeBytes(changed, "a.zip", {}, ["info2026", "pass word"]);
  });
});
