import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FileType } from "../../type/types.ts";
import { nameFiles, type FileUse } from "./name-files.ts";

const typeOf = (path: string): FileType => (path.endsWith(".png") ? "png" : "pdf");

/** What files of these names are for, in an application of Jane Doe. */
function uses(paths: readonly string[], stated: Readonly<Record<string, FileUse>> = {}): (FileUse | undefined)[] {
  const files = paths.map((path) => ({ path, type: typeOf(path) }));
  const named = nameFiles(files, { uses: new Map(Object.entries(stated)), names: ["Jané Doe"] });
  return paths.map((path) => named.get(path));
}

describe("what a file of an application is for", () => {
  it("says the name of a resume in the languages in which people apply", () => {
    for (const name of [
      "JaneDoeCV",
      "janedoecv",
      "CVJane",
      "Doe_CV2",
      "cv",
      "My-Resume",
      "Re\u0301sume\u0301",
      "Lebenslauf_Doe",
      "Bewerbung",
      "Curriculum Vitae",
      "Życiorys",
      "Hoja_de_Vida",
      "Резюме Анна",
      "个人简历",
      "履歴書",
      "이력서_김민준",
      "Özgeçmiş",
      "Resume_Discover",
    ])
      assert.deepEqual(uses([`${name}.pdf`, "a.pdf", "b.pdf"]), ["resume", "other", "other"], name);
    for (const name of [
      "cover_letter",
      "CoverLetter",
      "coverletter",
      "Anschreiben",
      "lettre-de-motivation",
      "CV cover letter",
    ])
      assert.deepEqual(uses([`${name}.pdf`, "cv.pdf"]), ["letter", "resume"], name);
    for (const name of ["CVE report", "newsletters", "discovery"])
      assert.deepEqual(uses([`${name}.pdf`, "cv.pdf"]), ["other", "resume"], name);
  });

  it("takes the only document that is no letter as the resume, whatever it is called", () => {
    assert.deepEqual(uses(["work.pdf"]), ["resume"]);
    assert.deepEqual(uses(["work.pdf", "cover_letter.pdf", "me.png"]), ["resume", "letter", "other"]);
    assert.deepEqual(uses(["work.pdf", "sample.pdf"], { "sample.pdf": "other" }), ["resume", "other"]);
  });

  it("takes the only one that is called as the person is, else leaves all of them open", () => {
    assert.deepEqual(uses(["portfolio.pdf", "jane_2026.pdf"]), ["other", "resume"]);
    assert.deepEqual(uses(["portfolio.pdf", "work.pdf", "letter.pdf"]), ["unclear", "unclear", "letter"]);
    assert.deepEqual(uses(["Jane work.pdf", "Jane portfolio.pdf", "x.pdf"]), ["unclear", "unclear", "unclear"]);
  });

  it("believes what the application says", () => {
    assert.deepEqual(uses(["cv.pdf", "a.pdf"], { "cv.pdf": "other", "a.pdf": "resume" }), ["other", "resume"]);
  });
});
