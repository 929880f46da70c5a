import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that came as a file asks for a secret and sends it to an address. */
export const rule = defineRule({
  id: "file/page-sends-secret",
  kind: "file",
  title: "A page that came as a file asks for a password or another secret and sends it elsewhere.",
  strength: "strong",
  family: "theft",
  techniques: ["T1566.001", "T1598.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, phishing with changing encodings, 2021-08-12" },
    { title: "MITRE ATT&CK, Phishing for Information (T1598), v19, 2026-04" },
  ],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .filter((page) => holds(page, "secret-field"))
      .flatMap((page) => contentsOf(page, "sends-input").map(({ at }) => at)),
  );
}
