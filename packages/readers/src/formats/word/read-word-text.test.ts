import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { readWordText } from "./read-word-text.ts";

const run = (text: string, properties = "") =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const body = (content: string) => `<w:document><w:body>${content}</w:body></w:document>`;
const white = '<w:color w:val="FFFFFF"/>';
const dark = '<w:shd w:val="clear" w:fill="1F3864"/>';

function look(content: string, styles = "") {
  const { seen, hidden } = readWordText(content.startsWith("<w:document") ? content : body(content), styles);
  return { seen, hidden: hidden.map(({ way, text }) => `${way}: ${text.trim()}`) };
}

describe("the words of a Word document", () => {
  it("are a line for each paragraph, with cells parted and nothing said twice", () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run("2019"))}</w:tc><w:tc>${paragraph(run("Lagoon Labs"))}</w:tc></w:tr></w:tbl>`;
    const twice = `<mc:AlternateContent><mc:Choice>${run("Once")}</mc:Choice><mc:Fallback>${run("Once")}</mc:Fallback></mc:AlternateContent>`;
    const removed = `<w:del>${run("Gone")}</w:del>`;
    const { seen } = look(`${paragraph(run("Jordan ") + run("Example"))}${table}${paragraph(twice + removed)}`);
    assert.deepEqual(seen.split(/\s*[\n\t]\s*/u).filter(Boolean), ["Jordan Example", "2019", "Lagoon Labs", "Once"]);
  });

  it("are told apart when they are hidden", () => {
    assert.deepEqual(look(paragraph(run("Seen ") + run("not", "<w:vanish/>"))).hidden, ["hidden attribute: not"]);
    assert.deepEqual(look(paragraph(run("tiny", '<w:sz w:val="2"/>'))).hidden, ["too small: tiny"]);
    const ghost = look(paragraph(run("Above")) + paragraph(run("white words", white)) + paragraph(run("Below")));
    assert.deepEqual(ghost.hidden, ["same colour: white words"]);
    assert.deepEqual(ghost.seen.split("\n").filter(Boolean), ["Above", "Below"]);
    const styles = `<w:styles><w:style w:styleId="Base"><w:rPr>${white}</w:rPr></w:style><w:style w:styleId="Ghost"><w:basedOn w:val="Base"/></w:style></w:styles>`;
    assert.deepEqual(look(paragraph(run("by style"), '<w:pStyle w:val="Ghost"/>'), styles).hidden, [
      "same colour: by style",
    ]);
  });

  it("are seen on a ground of another colour, or on one that is not known", () => {
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr>${dark}</w:tcPr>${paragraph(run("Skills", white))}</w:tc></w:tr></w:tbl>`;
    const styled = `<w:tbl><w:tblPr><w:tblStyle w:val="GridTable5Dark"/></w:tblPr><w:tr><w:tc>${paragraph(run("Skills", white))}</w:tc></w:tr></w:tbl>`;
    const box = paragraph(`<w:txbxContent>${paragraph(run("Skills", white))}</w:txbxContent>`);
    const night = `<w:document><w:background w:color="000000"/><w:body>${paragraph(run("Skills", white))}</w:body></w:document>`;
    for (const each of [
      cell,
      styled,
      box,
      night,
      paragraph(run("Skills", white), dark),
      paragraph(run("Skills", white + dark)),
    ])
      assert.deepEqual(look(each).hidden, [], each);
    assert.deepEqual(look(cell + paragraph(run("after", white))).hidden, ["same colour: after"]);
    assert.deepEqual(look(paragraph(run("mark"), `<w:rPr>${white}</w:rPr>`)).hidden, []);
  });

  it("end on every input", () => {
    const pieces = fc.constantFrom(
      "<w:p>",
      "</w:p>",
      "<w:tbl>",
      "</w:tbl>",
      "<w:r>",
      "<w:rPr>",
      "<w:t>",
      "x",
      "<w:tc/>",
      "<w:del>",
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (all) => void readWordText(all.join(""), all.join(""))));
  });
});
