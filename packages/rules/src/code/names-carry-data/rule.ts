import { defineRule, type Effect } from "@doorward/core";
import { tellTogether } from "../together.ts";

/** Fires where the name of a server that is looked up holds data of this computer in front of a fixed domain. */
export const rule = defineRule({
  id: "code/names-carry-data",
  kind: "code",
  title: "It hides what it found on your computer in the names of servers that it asks for.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1048", "T1071.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v19, 2026-04" },
  ],
  detect: (facts) => tellTogether(facts, facts.effects.filter(carriesData)),
});

const lookUps =
  /^dns\.|^(?:dig|host|nslookup|drill|resolvectl|ping6?|resolve-dnsname)$|gethostbyname|getaddrinfo|dns\.resolver/iu;
const told: ReadonlySet<string> = new Set(["host", "file", "process-output", "whole-environment", "credential-store"]);
/** Data, then a domain of the internet that somebody else answers for. */
const dataInFront = /^[^\s/]*…[^\s/]*\.[a-z0-9-]+\.(?!local$|internal$|arpa$|lan$|home$)[a-z]{2,}\.?$/iu;

function carriesData({ kind, via, subject }: Effect): boolean {
  if (kind !== "request" || !lookUps.test(via)) return false;
  return (
    subject.origins.some((origin) => told.has(origin.kind)) && subject.texts.some((text) => dataInFront.test(text))
  );
}
