import { defineRule, type Link } from "@doorward/core";
import { isHosted } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a host, or a path on a host that was given away, that names recovery words or private keys. */
export const rule = defineRule({
  id: "link/secret-words-asked",
  kind: "link",
  title: "The site's name speaks of the secret words of a wallet.",
  strength: "strong",
  family: "theft",
  techniques: ["T1598.003", "T1657", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "stranger",
  references: [{ title: "Doorward, count over 353,000 domains of crypto scams of 2022 to 2026" }],
  detect: (facts) => tellLinks(facts, findSecret),
});

const secret = /(?:seed|secret|recovery|backup|mnemonic)[-_.]?phrases?|private[-_.]?keys?|(?:12|24)[-_.]?words?/u;

function findSecret(link: Link): string | undefined {
  const { host, path } = link;
  if (host?.kind !== "domain") return undefined;
  if (mayName(host.name) && secret.test(host.name) && isStranger(link)) return host.shown;
  const isAsked = link.services.length > 0 && mayName(path) && isHosted(link) && isStranger(link);
  return isAsked && secret.test(path) ? `${host.shown}${path}` : undefined;
}

function mayName(text: string): boolean {
  return text.includes("phrase") || text.includes("key") || text.includes("word");
}
