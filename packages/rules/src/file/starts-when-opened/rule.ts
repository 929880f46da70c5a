import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";
import { isScript } from "../type-words.ts";

/** Fires once when files were sent that are no programs and start one when they are opened or taken in. */
export const rule = defineRule({
  id: "file/starts-when-opened",
  kind: "file",
  title: "A file was sent that is no program itself, and starts one when it is opened.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1204.002", "T1547.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Malicious File (T1204.002), v19, 2026-04" }],
  detect: findFiles,
});

/** Browsers and what opens a page in one. */
const browser =
  /^"?(?:\/(?:usr\/|snap\/)(?:\w{1,20}\/){0,3})?(?:xdg-open|sensible-browser|x-www-browser|firefox|google-chrome|chromium|brave|microsoft-edge)(?:-\w{1,10})?\b/u;

function findFiles({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files)
      .filter(({ type }) => !isScript(type))
      .flatMap((fact) => contentsOf(fact, "starts-program").filter(startsProgram).slice(0, 1))
      .map(({ at }) => at),
  );
}

function startsProgram({ target = "" }: FileContent): boolean {
  return !browser.test(target);
}
