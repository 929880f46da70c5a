import { defineRule, type CodeFacts, type Detection } from "@doorward/core";
import { listDoubts, tellPackage } from "../package-findings.ts";
import { readHost } from "../package-places.ts";

/** Fires on lockfile rows that point away from the host the other rows share. */
export const rule = defineRule({
  id: "code/locked-elsewhere",
  kind: "code",
  title: "The lockfile fetches a package from another place than all the others.",
  strength: "strong",
  family: "dependency",
  techniques: ["T1195.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "GuardDog, metadata rules, 2026" },
    { title: "Socket, packages of fake interviews over five registries, 2025 to 2026" },
  ],
  detect: detectElsewhere,
});

/** So many rows on one other host are a registry of somebody's own, not a row that was changed. */
const mostChangedRows = 3;

function detectElsewhere(facts: CodeFacts): Detection[] {
  const byHost = Map.groupBy(listDoubts(facts, "locked-elsewhere"), ({ at }) => `${at.path}\n${readHost(at.excerpt)}`);
  return [...byHost.values()]
    .filter((rows) => rows.length <= mostChangedRows)
    .flat()
    .map(({ at, against }) =>
      tellPackage(at, `the package is fetched from another host than the rest, which is ${against}`),
    );
}
