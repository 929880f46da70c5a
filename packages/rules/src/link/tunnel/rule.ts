import { defineRule, type Link, type ServiceKind } from "@doorward/core";
import { findService } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services that make a private computer reachable for a while. */
export const rule = defineRule({
  id: "link/tunnel",
  kind: "link",
  title: "It leads into somebody's own computer through a tunnel.",
  strength: "strong",
  family: "hosting",
  techniques: ["T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      findService(link, kinds) === undefined || !isStranger(link) || isFront(link) ? undefined : tellService(link),
    ),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["tunnel"]);

/** The service's own name, with nobody's tunnel in front of it. */
function isFront({ host }: Link): boolean {
  return host !== undefined && host.name === host.domain;
}

function tellService(link: Link): string {
  return `${link.host?.shown ?? ""} (${findService(link, kinds)?.name ?? ""})`;
}
