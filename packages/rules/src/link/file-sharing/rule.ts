import { defineRule, type ServiceKind } from "@doorward/core";
import { tellService } from "../hosting.ts";
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
  detect: (facts) => tellLinks(facts, (link) => (isTrusted(link) ? undefined : tellService(link, kinds))),
});

const kinds: ReadonlySet<ServiceKind> = new Set(["file-sharing", "text-sharing"]);
