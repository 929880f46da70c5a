import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on links that lead to places where people keep keys, wallets and passwords, or to what starts by itself. */
export const rule = defineRule({
  id: "file/link-to-secrets",
  kind: "file",
  title: "A link leads to where the computer keeps keys, wallets or passwords, or to what it starts by itself.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1552.001", "T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE, CWE-61 Symbolic Link Following, 2006-07" }],
  detect: findLinks,
});

/** Keys, wallets and passwords of people and of the system, by the folders and files that hold them. */
const secrets =
  /(?:^|[/\\])(?:\.ssh|\.aws|\.gnupg|\.kube|\.docker|\.azure|\.netrc|\.git-credentials|\.npmrc|\.pypirc|\.\w{2,8}_history|\.mozilla|\.electrum|\.ethereum|\.bitcoin|gcloud|solana|Keychains|keyrings|Login Data|Local Extension Settings|id_(?:rsa|ed25519|ecdsa)|wallet\.dat|shadow|sudoers)(?:[/\\]|$)/iu;
/** What a shell or a desktop starts by itself: writing through the link changes it. */
const startups =
  /(?:^|[/\\])(?:\.bashrc|\.bash_profile|\.zshrc|\.zshenv|\.profile|LaunchAgents|LaunchDaemons|Startup|autostart|authorized_keys|cron\.\w{1,8}|crontabs)(?:[/\\]|$)/iu;
/** A whole home folder or disk. */
const whole = /^(?:~|[a-z]:|\/(?:home|Users)\/[^/]{1,80}|\/root|\/home|\/Users)?[/\\]?$/iu;

function findLinks({ files }: FileFacts): Detection[] {
  return files
    .filter(leadsToSecrets)
    .map((fact) => tellFile(fact, `it leads to ${fact.linkTarget?.slice(0, 120) ?? ""}`));
}

function leadsToSecrets({ oddities, linkTarget = "", isFixture }: FileFact): boolean {
  if (isFixture || linkTarget === "" || !oddities.includes("escaping-link")) return false;
  return secrets.test(linkTarget) || startups.test(linkTarget) || whole.test(linkTarget);
}
