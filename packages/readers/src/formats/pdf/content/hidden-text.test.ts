import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { writePage } from "../pdf.test-support.ts";
import { readPdf } from "../read-pdf.ts";

/** What is seen of a page, and what is not, each with its way. */
function look(content: string, more: Readonly<Record<string, string>> = {}) {
  const { seen, hidden, text } = readPdf(writePage({ content, ...more }));
  return { seen: seen.trim(), hidden: hidden.map(({ way, text: words }) => `${way}: ${words.trim()}`), text };
}

const line = (words: string, y = 700) => `1 0 0 1 50 ${y} Tm (${words}) Tj`;

describe("text that a reader of a PDF does not see", () => {
  it("is told by what hides it, and is part of all the text", () => {
    const ways = {
      "same colour": `1 1 1 rg ${line("secret words", 650)} 0 g`,
      "too small": `/F1 1 Tf ${line("secret words", 650)} /F1 12 Tf`,
      "off page": line("secret words", 2000),
      invisible: `3 Tr ${line("secret words", 650)} 0 Tr`,
      transparent: `/Faint gs ${line("secret words", 650)} /Plain gs`,
    };
    const page = "/Resources << /Font << /F1 5 0 R >> /ExtGState << /Faint << /ca 0 >> /Plain << /ca 1 >> >> >>";
    for (const [way, hiding] of Object.entries(ways)) {
      const { seen, hidden, text } = look(`BT /F1 12 Tf ${line("Above")} ${hiding} ${line("Below", 600)} ET`, { page });
      assert.deepEqual(hidden, [`${way}: secret words`]);
      assert.deepEqual(seen.split(/\s+/u), ["Above", "Below"]);
      assert.match(text, /Above\s+secret words\s+Below/u);
    }
  });

  it("is not white text on a dark field, nor text on a picture or a gradient", () => {
    const white = `BT /F1 12 Tf 1 1 1 rg ${line("Skills")} ET`;
    assert.deepEqual(look(`0.1 0.2 0.4 rg 0 0 200 800 re f ${white}`).hidden, []);
    assert.deepEqual(look(`q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ${white}`).hidden, []);
    assert.deepEqual(look(`/S1 sh ${white}`).hidden, []);
    assert.deepEqual(
      look(`0.9 0.1 0.1 rg 0 600 m 0 650 0 750 50 750 c 150 750 l 250 750 250 650 250 600 c f ${white}`).hidden,
      [],
    );
    assert.deepEqual(look(white).hidden, ["same colour: Skills"]);
    assert.deepEqual(look(`0 0 0 rg 0 0 200 800 re f BT /F1 12 Tf 0 g ${line("Skills")} ET`).hidden, [
      "same colour: Skills",
    ]);
  });

  it("is not what a program read in a scan", () => {
    const scan = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    const { seen, hidden } = look(`${scan} BT /F1 12 Tf 3 Tr ${line("Jordan Example")} ET`);
    assert.deepEqual([seen, hidden], ["Jordan Example", []]);
  });

  it("is not text of a colour or a scale that cannot be told", () => {
    assert.deepEqual(look(`BT /F1 12 Tf /Unknown cs 1 scn ${line("Spot colour")} ET`).hidden, []);
    const drawn = "<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] >>";
    const { hidden } = readPdf(writePage({ content: `BT /F1 1 Tf ${line("Drawn")} ET` }, { 5: drawn }));
    assert.deepEqual(hidden, []);
  });
});
