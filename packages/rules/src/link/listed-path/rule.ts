import { defineRule } from "@doorward/core";
import { tellLinks } from "../tell-link.ts";

/** Fires on a row of a list that names this path and passed the guard of imports. */
export const rule = defineRule({
  id: "link/listed-path",
  kind: "link",
  title: "This very page stands on a list of reported ones.",
  strength: "decisive",
  family: "listed",
  techniques: ["T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "row",
  references: [{ title: "Doorward, count over feeds: what no import may accept, 2026-08" }],
  detect: (facts) =>
    tellLinks(facts, ({ listed, listKey }) => {
      const row = listed.find(({ effect, reach }) => effect === "block" && reach === "path");
      return row === undefined ? undefined : `${listKey} (${row.source}: ${row.label}, ${row.since})`;
    }),
});
