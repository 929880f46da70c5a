import { defineRule } from "@doorward/core";
import { isTrusted } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a row that the guard of imports lets raise a doubt only, unless the owner is known. */
export const rule = defineRule({
  id: "link/doubtful-row",
  kind: "link",
  title: "A list of reported ones names it, in a row that is not to be trusted alone.",
  strength: "strong",
  family: "listed",
  techniques: ["T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "row",
  references: [{ title: "Doorward, count over feeds: what no import may accept, 2026-08" }],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      const row = link.listed.find(({ effect }) => effect === "hold");
      if (row === undefined || (row.reach !== "path" && isTrusted(link))) return undefined;
      return `${row.entry} (${row.source}: ${row.label}, ${row.since})`;
    }),
});
