import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, holds, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that was sent does nothing but go to another address. */
export const rule = defineRule({
  id: "file/page-only-leads-on",
  kind: "file",
  title: "A page that came as a file shows nothing and goes to another address.",
  strength: "weak",
  family: "lure",
  techniques: ["T1204.001", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, support facts, section 3.1, 2026-11-20" }],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(
    listPages(facts)
      .filter((page) => holds(page, "redirects"))
      .flatMap((page) => contentsOf(page, "opens-address").map(({ at }) => at)),
  );
}
