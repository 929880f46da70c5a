import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";

/** Fires on shapes of slides whose action is to run a program. */
export const rule = defineRule({
  id: "file/slide-starts-program",
  kind: "file",
  title: "A shape on a slide starts a program when it is clicked or pointed at.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "NHS Digital, malware that runs when the pointer hovers over a link, 2017-06" },
    { title: "Cluster25, slides of APT28 that start when the pointer moves, 2022-09" },
    { title: "MITRE ATT&CK, Malicious File (T1204.002), v19, 2026-04" },
  ],
  detect: findShapes,
});

const slides: ReadonlySet<string> = new Set(["ppt", "pptx", "pptm"]);

function findShapes({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const [first, ...others] = pick(document, "launch-action");
    if (first === undefined || !slides.has(document.file.type)) return [];
    return [{ evidence: [first.at, ...others.slice(0, 4).map(({ at }) => at)] }];
  });
}
