import { defineRule, type CodeFacts, type Detection, type Setting } from "@doorward/core";

/** Fires where the settings of a container hand over what protects the computer around it. */
export const rule = defineRule({
  id: "code/container-takes-host",
  kind: "code",
  title: "The container is given the home folder, the keys or the control of the computer that runs it.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1611", "T1552.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, facts on auto-run surfaces, 2026-11-01" }],
  detect: detectMounts,
});

function detectMounts(facts: CodeFacts): Detection[] {
  return facts.settings.filter(handsOver).map(({ at }) => ({ evidence: [at] }));
}

const containerTools: ReadonlySet<string> = new Set(["devcontainer", "compose", "docker-compose", "docker"]);

/** The home folder itself or what opens doors; one folder below the home is everyday work. */
const takesHost =
  /docker\.sock|(?:^|[=:,"\s])(?:~|\$HOME|\$\{HOME\}|\$\{(?:localEnv|env):(?:HOME|USERPROFILE)\}|\/|\/home|\/root|\/Users)\/?(?=[:,"\s]|$)|\.(?:ssh|aws|gnupg|kube)\b|--privileged|privileged.{0,4}true|--pid=host/u;

function handsOver({ tool, value }: Setting): boolean {
  return containerTools.has(tool) && takesHost.test(value);
}
