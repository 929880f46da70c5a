import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires on a small file that installs or starts a program from the web. */
export const rule = defineRule({
  id: "file/program-from-web",
  kind: "file",
  title: "A small file was sent that installs or starts a program from the web when it is opened.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1204.002", "T1105"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, misuse of App Installer, 2023-12-28" }],
  detect: findFiles,
});

const types: ReadonlySet<string> = new Set(["app-installer", "java-launch", "click-once", "web-query"]);

function findFiles({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files)
      .filter(({ type }) => types.has(type))
      .flatMap((fact) => contentsOf(fact, "opens-address").filter(({ target = "" }) => /^https?:/iu.test(target)))
      .map(({ at }) => at),
  );
}
