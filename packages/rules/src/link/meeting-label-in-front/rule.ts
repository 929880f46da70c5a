import { defineRule, type Link } from "@doorward/core";
import { cheapEndings } from "../cheap-endings.ts";
import { chosenLabel } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a meeting vendor's word as a label in front of a stranger's site with a word of meetings, below .us or a cheap ending. */
export const rule = defineRule({
  id: "link/meeting-label-in-front",
  kind: "link",
  title: "A meeting tool's name stands in front of a cheap site that is named like a meeting place.",
  strength: "strong",
  family: "impersonation",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "stranger",
  references: [
    { title: "Doorward, count over 2,074 hosts of one cluster of fake meetings, 2026-08" },
    { title: "Security Alliance, guides on fake meetings and intruders, 2026-05-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      isCheap(link) && isStranger(link) && isNamedAfter(link) ? link.host?.shown : undefined,
    ),
});

const vendors: ReadonlySet<string> = new Set(["meet", "meeting", "meetings", "ms-teams", "teams", "webex", "zoom"]);

/** What stands beside the digits and vendors' words in the hosts of one cluster, 2026-08. */
const places = /call|conf|join|live|meet|room|team|video|web|zoom/u;

function isCheap({ host }: Link): boolean {
  return host?.kind === "domain" && (host.suffix === "us" || cheapEndings.has(host.suffix));
}

function isNamedAfter({ host }: Link): boolean {
  if (host === undefined || host.name.length <= host.site.length) return false;
  const front = host.name.slice(0, -host.site.length - 1).split(".");
  return front.some((label) => vendors.has(label)) && places.test(chosenLabel(host));
}
