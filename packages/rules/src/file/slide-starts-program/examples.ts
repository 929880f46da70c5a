import type { Examples } from "@doorward/core";
import { makeCompound } from "../example-compound.ts";
import { makeOfficeDocument, makeRelationships, toFile } from "../example-documents.ts";
const withShape = (shape: string, target: string) =>
  makeOfficeDocument("ppt/presentation.xml", {
    "ppt/slides/slide1.xml": `<p:sld>${shape}</p:sld>`,
    "ppt/slides/_rels/slide1.xml.rels": makeRelationships(["hyperlink", target]),
  });
const interaction = `\0\0\u00f3\u000f\u0010\0\0\0${"\0".repeat(8)}\u0002${"\0".repeat(7)}`;

/** Slides that start programs, and slides with links. */
export const examples: Examples = {
  hits: [
    {
      name: "a shape that starts a program when the pointer moves over it",
      delivered: true,
      files: {
        "slides.pptx": withShape('<a:hlinkMouseOver r:id="r1" action="ppaction://program"/>', "powershell.exe"),
      },
    },
    {
      name: "a shape that starts a program when it is clicked",
      delivered: true,
      files: { "slides.pptx": withShape('<a:hlinkClick r:id="r1" action="ppaction://program"/>', "calc.exe") },
    },
    {
      name: "a shape in slides of the old form",
      delivered: true,
      files: {
        "slides.ppt": toFile(
          makeCompound({
            classId: "108d81649b4fcf1186ea00aa00b929e8",
            members: { "PowerPoint Document": interaction },
          }),
        ),
      },
    },
  ],
  misses: [
    {
      name: "a shape that leads to a page",
      why: "A page is opened in the browser.",
      delivered: true,
      files: { "slides.pptx": withShape('<a:hlinkClick r:id="r1"/>', "https://shop.example/") },
    },
    {
      name: "a shape that leads to the next slide",
      why: "Nothing leaves the slides.",
      delivered: true,
      files: {
        "slides.pptx": withShape(
          '<a:hlinkClick action="ppaction://hlinkshowjump?jump=nextslide"/>',
          "https://shop.example/",
        ),
      },
    },
    {
      name: "slides with a workbook behind a chart",
      why: "The workbook holds the numbers of the chart.",
      delivered: true,
      files: {
        "slides.pptx": makeOfficeDocument("ppt/presentation.xml", {
          "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx": "PK\u0003\u0004",
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a shape that leads to a file on a server",
      caughtBy: "nothing",
      delivered: true,
      files: { "slides.pptx": withShape('<a:hlinkClick r:id="r1"/>', "file://files.example/share/a.exe") },
    },
  ],
};
