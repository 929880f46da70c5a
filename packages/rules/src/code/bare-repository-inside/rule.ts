import { defineRule } from "@doorward/core";
import { listEmbeddedRepositories } from "../embedded-repositories.ts";

/** Fires on repositories among the files that bring nothing to run. */
export const rule = defineRule({
  id: "code/bare-repository-inside",
  kind: "code",
  title: "A second Git repository lies among the files, and Git would obey its settings.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1546"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "J. Steven, Git bare repositories and fsmonitor, 2022" }],
  detect: (facts) =>
    listEmbeddedRepositories(facts)
      .filter(({ runs }) => runs.length === 0)
      .map(({ surface }) => ({ evidence: [surface.at] })),
});
