import { defineRule } from "@doorward/core";
import { findServicesAt, listTakings, type Taking } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where one file reads the stored sign-ins of three or more services. */
export const rule = defineRule({
  id: "code/cloud-sign-ins-read",
  kind: "code",
  title: "It collects your sign-ins to several cloud and developer services.",
  strength: "strong",
  family: "theft",
  techniques: ["T1552.001", "T1005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Elastic, REF9403, 2026-07" }, { title: "Microsoft, Sapphire Sleet, 2026-04-16" }],
  detect: (facts) => {
    const takings = listTakings(facts).filter(({ secrets }) => secrets.has("cloud"));
    const files = [...Map.groupBy(takings, ({ effect }) => effect.at.path).values()];
    return tellTogether(
      facts,
      files
        .filter(readsSeveral)
        .flat()
        .map(({ effect }) => effect),
    );
  },
});

/** The tool of a service reads its own sign-in, and perhaps that of a second one it works with. */
const fewestServices = 3;

function readsSeveral(takings: readonly Taking[]): boolean {
  return new Set(takings.flatMap(({ paths }) => paths.flatMap(findServicesAt))).size >= fewestServices;
}
