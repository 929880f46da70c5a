import { defineRule, type Effect, type Origin } from "@doorward/core";
import { isHidden } from "../effects.ts";
import { findSecretsAt, findServicesAt, followCopies, pathsOf, type Secret } from "../secret-places.ts";
import { isBareNumber, isChatHost, listHosts } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where what a person's secret places hold is the content of a request. */
export const rule = defineRule({
  id: "code/secret-files-sent",
  kind: "code",
  title: "It sends files with your passwords, keys or wallets to somebody else.",
  strength: "decisive",
  family: "exfiltration",
  techniques: ["T1041", "T1567", "T1005", "T1552.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" },
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const follow = followCopies(facts);
    return tellTogether(
      facts,
      facts.effects.filter((effect) => effect.kind === "request" && sendsSecrets(effect, follow(effect.payload))),
    );
  },
});

/** What no program has a reason to send. With a key or a sign-in an honest one signs its requests. */
const neverSent: readonly Secret[] = ["wallet", "browser", "keychain", "history", "chat"];

function sendsSecrets({ subject }: Effect, origins: readonly Origin[]): boolean {
  const paths = pathsOf(origins);
  const secrets = new Set(paths.flatMap(findSecretsAt));
  if (secrets.size === 0) return false;
  if (secrets.size >= 2 || neverSent.some((secret) => secrets.has(secret))) return true;
  const isOdd = isHidden(subject) || listHosts(subject).some((host) => isBareNumber(host) || isChatHost(host));
  const takesFolder = paths.some((path) => /[\\/]\.(?:ssh|gnupg|aws)[\\/]?$/u.test(path));
  return isOdd || takesFolder || new Set(paths.flatMap(findServicesAt)).size >= 2;
}
