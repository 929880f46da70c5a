import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when PDFs open an address as soon as they, or one of their pages, are opened. */
export const rule = defineRule({
  id: "file/pdf-opens-address",
  kind: "file",
  title: "A PDF opens an address on the web as soon as it is opened.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "ISO 32000-2, section 12.6, actions, 2020-12" },
    { title: "Doorward, support facts, section 1, 2026-11-20" },
  ],
  detect,
});

function detect({ files }: FileFacts): Detection[] {
  const documents = listDelivered(files).filter(({ type }) => type === "pdf");
  return tellOnce(
    documents
      .flatMap((fact) => contentsOf(fact, "opens-address"))
      .filter(isOnWeb)
      .map(({ at }) => at),
  );
}

function isOnWeb({ target = "" }: FileContent): boolean {
  return /^(?:https?|ftp|file|data|javascript|ms-[a-z-]{1,40}|search-ms):/iu.test(target);
}
