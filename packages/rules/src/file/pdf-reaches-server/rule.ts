import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";
import { mayBeStrange, readServerPath } from "../server-paths.ts";

/** Fires once when PDFs ask a strange server for a file without a click, so that Windows hands over a proof of the password. */
export const rule = defineRule({
  id: "file/pdf-reaches-server",
  kind: "file",
  title: "A PDF asks a server for a file when it is opened, and Windows may sign in there by itself.",
  strength: "strong",
  family: "theft",
  techniques: ["T1187", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Check Point, NTLM credentials theft via PDF files, 2018-04-26" },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect,
});

function detect({ files }: FileFacts): Detection[] {
  const documents = listDelivered(files).filter(({ type }) => type === "pdf");
  return tellOnce(
    documents
      .flatMap((fact) => contentsOf(fact, "external-object"))
      .filter(isOnServer)
      .map(({ at }) => at),
  );
}

function isOnServer({ target = "" }: FileContent): boolean {
  const server = readServerPath(target);
  return server !== undefined && mayBeStrange(server);
}
