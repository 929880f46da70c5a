import { defineRule, type CodeFacts, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { happensAtWork, happensElsewhere, onePerLine } from "../set-off.ts";

/** Products by which one person sees and steers another person's computer. */
const remoteTool =
  /(?<![a-z])(?:anydesk|teamviewer|rustdesk|hoptodesk|screenconnect|connectwisecontrol|splashtop|meshagent|meshcentral|netsupport|ateraagent|remotepc|dwagent|dwservice|ultraviewer|supremo|aeroadmin|ammyy|logmein|ultravnc|tightvnc|simplehelp|fleetdeck)(?![a-z])/iu;
const withoutAsking =
  /\s(?:--?(?:silent|quiet|install|install-service|set-password|password|start-with-win|create-desktop-icon|unattended|assign\w*)|-y|--yes|\/(?:s|q|qn|quiet|silent|verysilent|passive))(?=[\s=:]|$)/iu;
const settingsFile = /[\\/](?:service|system|user)\.conf$|[\\/]\w+2?\.toml$/iu;

/** Fires where code brings a program for remote control, without asking or while the person works on something else. */
export const rule = defineRule({
  id: "code/remote-tool-installed",
  kind: "code",
  title: "It sets up a program with which somebody else can see and control the computer.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1219"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, InvisibleFerret, S1245, v19, 2026-04" },
    { title: "Palo Alto Networks Unit 42, fake help desk in Teams, 2026-06-28" },
  ],
  detect: (facts) =>
    onePerLine(facts.effects.filter((effect) => setsUp(facts, effect))).map((effect) => tellDetection(facts, effect)),
});

function setsUp(facts: CodeFacts, effect: Effect): boolean {
  const { kind, subject, time } = effect;
  const named = subject.texts.filter((text) => remoteTool.test(text));
  if (named.length === 0 || time === "dormant" || happensElsewhere(facts, effect)) return false;
  if (kind === "run" && named.some((text) => withoutAsking.test(text))) return true;
  if (kind === "write" && named.some((text) => settingsFile.test(text))) return true;
  return (kind === "run" || kind === "request" || kind === "write") && happensAtWork(facts, effect);
}
