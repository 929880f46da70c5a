import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when scripts in PDFs open files inside, or reach out as soon as the document is opened. */
export const rule = defineRule({
  id: "file/pdf-script-reaches-out",
  kind: "file",
  title: "A script in a PDF opens a file that lies inside, or reaches out without being asked.",
  strength: "strong",
  family: "download-and-run",
  techniques: ["T1204.002", "T1059.007"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Cisco Talos, Locky returns with PDF files that carry documents with macros, 2017-04-21" },
    { title: "Adobe, JavaScript for Acrobat API Reference, exportDataObject and launchURL, 2021" },
  ],
  detect,
});

/** It saves a file from inside and opens it: 1 asks where to, 2 does not. */
const opensInside = /exportDataObject.{0,300}nLaunch["']?\s{0,5}:\s{0,5}["']?[12]/su;
const reachesOut =
  /\b(?:launchURL|getURL|submitForm|mailForm|mailMsg|mailDoc)["'\]]{0,3}\s{0,5}\(|\b(?:SOAP\s{0,5}\.\s{0,5}(?:request|connect)|Net\s{0,5}\.\s{0,5}HTTP)|openDoc["'\]]{0,3}\s{0,5}\(.{0,200}(?:https?:|[\\/]{2})/su;

function detect({ files }: FileFacts): Detection[] {
  const documents = listDelivered(files).filter(({ type }) => type === "pdf");
  const opening = documents.flatMap((fact) => contentsOf(fact, "document-script")).filter(isOpening);
  const byItself = documents.flatMap((fact) => contentsOf(fact, "opens-by-itself")).filter(isReaching);
  return tellOnce([...opening, ...byItself].map(({ at }) => at));
}

function isOpening({ target = "" }: FileContent): boolean {
  return opensInside.test(target);
}

function isReaching({ target = "" }: FileContent): boolean {
  return target.startsWith("script: ") && reachesOut.test(target);
}
