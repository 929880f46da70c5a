import { defineRule, type Link, type ServiceKind } from "@doorward/core";
import { findService } from "../hosting.ts";
import { isTrusted } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on hosts of services of the kind: file sharing, text sharing. */
export const rule = defineRule({
  id: "link/file-sharing",
  kind: "link",
  title: "It leads to a file or text that anybody can leave there without being known.",
  strength: "weak",
  family: "hosting",
  techniques: ["T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "service",
  references: [{ title: "FINRA, alert on Zhong Stealer in support chats, 2025" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      findService(link, kinds) === undefined || isTrusted(link) ? undefined : tellService(link),
    ),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["file-sharing", "text-sharing"]);

function tellService(link: Link): string {
  return `${link.host?.shown ?? ""} (${findService(link, kinds)?.name ?? ""})`;
}
