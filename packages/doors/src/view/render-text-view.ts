import { defangAddress, type VerdictPart } from "@doorward/core";
import { markPlainText } from "./mark-text.ts";
import { tellProof, tellRole } from "./tell-proof.ts";
import { tellVerdict } from "./verdict-words.ts";
import type { SafeView, ShownMessage } from "./view-input.ts";
import { judgeViewLinks, mostLinks } from "./view-links.ts";

/** The same as `renderSafeView` as plain text, for terminals and ticket systems. No address in it can be clicked. */
export function renderTextView({ verdict, messages, tellLink }: SafeView): string {
  const lines = [
    `${tellVerdict(verdict.verdict)}  ${verdict.arrival.name}`,
    verdict.because,
    "",
    ...verdict.next.map((step, index) => `${index + 1}. ${step}`),
    ...(verdict.findings.length === 0 ? [] : ["", "Why"]),
    ...verdict.findings.map(({ title, evidence }) => `- ${title}  ${evidence[0]?.excerpt ?? ""}`),
    ...verdict.unjudged.map(({ path, reason }) => `- not judged: ${path}: ${reason}`),
    ...messages.flatMap((message) => listMessage(message, tellLink)),
    ...((verdict.parts ?? []).length === 0 ? [] : ["", "What came"]),
    ...listParts(verdict.parts ?? [], ""),
  ];
  return `${markPlainText(lines.join("\n"))}\n`;
}

function listMessage({ view, authentication }: ShownMessage, tellLink: SafeView["tellLink"]): string[] {
  const links = judgeViewLinks(view.links, tellLink);
  return [
    "",
    `Subject: ${view.subject}`,
    ...view.people.map(
      ({ role, name, address }) => `${tellRole(role)}: ${[name, address].filter(Boolean).join(" – ")}`,
    ),
    tellProof(authentication),
    ...view.entries.flatMap(({ name, time, text }) => ["", [name, time].filter(Boolean).join(" · "), text]),
    ...(view.links.length === 0 ? [] : ["", "Where its links lead"]),
    ...view.links.slice(0, mostLinks).map((address, link) => {
      const { verdict, because } = links.tell(link);
      return `[${link + 1}] ${tellVerdict(verdict)}  ${defangAddress(address)}  ${because}`;
    }),
  ];
}

function listParts(parts: readonly VerdictPart[], indent: string): string[] {
  return parts.flatMap(({ path, is, verdict, parts: inner }) => [
    `${indent}${tellVerdict(verdict)}  ${path.slice(path.lastIndexOf("!/") + 1).replace(/^\//u, "")}  ${is}`,
    ...listParts(inner, `${indent}  `),
  ]);
}
