import { defineRule, type Detection, type FileContent, type FileFacts } from "@doorward/core";
import { contentsOf, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that was sent draws a code for telephones with table cells or letters. */
export const rule = defineRule({
  id: "file/page-draws-code",
  kind: "file",
  title: "A page draws a code for telephones out of table cells or letters instead of showing a picture of it.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1566.001", "T1204.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FBI, QR codes that steal sign-ins, 2026-01-08" },
    { title: "Doorward, support facts, section 1, 2026-11-20" },
  ],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .flatMap((page) => contentsOf(page, "qr-code").filter(leadsOn))
      .map(({ at }) => at),
  );
}

/** Payments and tickets are no addresses. */
function leadsOn({ target = "" }: FileContent): boolean {
  return /^[a-z][\w+.-]{1,30}:\/\//iu.test(target.trim());
}
