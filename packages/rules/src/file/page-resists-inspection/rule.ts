import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, tellOnce } from "../delivered-contents.ts";
import { listPages } from "../pages.ts";

/** Fires once when a page that was sent keeps people from its menu and its source. */
export const rule = defineRule({
  id: "file/page-resists-inspection",
  kind: "file",
  title: "A page keeps people from looking at how it is made.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Europol, Microsoft and Cloudflare, Tycoon 2FA is taken down, 2026-03" },
    { title: "Doorward, support facts, section 3.1, 2026-11-20" },
  ],
  detect,
});

function detect(facts: FileFacts): Detection[] {
  return tellOnce(listPages(facts).flatMap((page) => contentsOf(page, "resists-inspection").map(({ at }) => at)));
}
