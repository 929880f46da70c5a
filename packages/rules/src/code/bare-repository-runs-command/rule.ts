import { defineRule, type Detection } from "@doorward/core";
import { listEmbeddedRepositories, type EmbeddedRepository } from "../embedded-repositories.ts";
import { tellTrigger } from "../trigger-words.ts";

/** Fires on repositories among the files whose settings or hooks make Git run something. */
export const rule = defineRule({
  id: "code/bare-repository-runs-command",
  kind: "code",
  title: "A second Git repository lies among the files, with settings or hooks that make Git run a command.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1546", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "J. Steven, Git bare repositories and fsmonitor, 2022" }],
  detect: (facts) =>
    listEmbeddedRepositories(facts)
      .filter(({ runs }) => runs.length > 0)
      .map(tellRepository),
});

function tellRepository({ surface, runs }: EmbeddedRepository): Detection {
  return {
    evidence: [surface.at, ...runs.map(({ at }) => at)],
    chain: runs.slice(0, 4).map((run) => {
      const { excerpt: _excerpt, ...place } = run.at;
      return { kind: "trigger" as const, text: `inside that folder, ${tellTrigger(run)}`, place };
    }),
  };
}
