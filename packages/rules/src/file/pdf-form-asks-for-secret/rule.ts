import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when forms in PDFs ask for secrets and send them to an address of the web. */
export const rule = defineRule({
  id: "file/pdf-form-asks-for-secret",
  kind: "file",
  title: "A form in a PDF asks for a password or another secret and sends it away.",
  strength: "strong",
  family: "theft",
  techniques: ["T1566.001", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Doorward, support facts, sections 1 and 3.3, 2026-11-20" },
    { title: "ISO 32000-2, section 12.7.6.2, submit-form actions, 2020-12" },
  ],
  detect,
});

function detect({ files }: FileFacts): Detection[] {
  const forms = listDelivered(files).filter(
    (fact) => fact.type === "pdf" && contentsOf(fact, "form-posts").some(isOnWeb),
  );
  return tellOnce(forms.flatMap((fact) => contentsOf(fact, "secret-field")).map(({ at }) => at));
}

function isOnWeb({ target = "" }: FileContent): boolean {
  return /^(?:https?|ftp):/iu.test(target);
}
