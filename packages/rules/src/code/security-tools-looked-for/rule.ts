import { defineRule, type CodeFacts, type Detection, type Effect, type Mention } from "@doorward/core";
import { tellWay } from "../chain.ts";
import { tellEffect } from "../effect-words.ts";
import { findTestFiles } from "../set-off.ts";

const fewestTools = 2;
const mostShown = 4;
const processList =
  /^(?:ps|tasklist|get-process|gps|top|wmic|pgrep|psutil\.process_iter|taskkill|pkill|killall|stop-process)$/u;

/** Fires where a program looks through what runs for tools that could see it. */
export const rule = defineRule({
  id: "code/security-tools-looked-for",
  kind: "code",
  title: "It looks through the running programs for tools that could notice it.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1518.001", "T1057"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Security Software Discovery, T1518.001" }],
  detect: (facts) => {
    const tests = findTestFiles(facts);
    const lists = findProcessLists(facts);
    const tools = facts.mentions.filter(({ topic, at }) => topic === "security-tool" && !tests.has(at.path));
    return [...Map.groupBy(tools, ({ at }) => at.path)].flatMap(([path, found]) => {
      const list = lists.get(path);
      const isEnough = new Set(found.map(({ value }) => value)).size >= fewestTools;
      return list !== undefined && isEnough ? [tellSearch(facts, found, list)] : [];
    });
  },
});

/** The first look at the running programs in each file. */
function findProcessLists({ effects }: CodeFacts): ReadonlyMap<string, Effect> {
  const lists = effects.filter(
    ({ kind, via, time }) => (kind === "inspect" || kind === "run") && processList.test(via) && time !== "dormant",
  );
  return new Map(lists.toSorted(compareBackwards).map((effect) => [effect.at.path, effect]));
}

function tellSearch(facts: CodeFacts, tools: readonly Mention[], list: Effect): Detection {
  const shown = tools.toSorted((a, b) => -compareBackwards(a, b)).slice(0, mostShown);
  return {
    evidence: [...shown.map(({ at }) => at), list.at],
    chain: [...tellWay(facts, list), { kind: "does", text: tellEffect(list), place: list.at }],
  };
}

function compareBackwards(a: Pick<Effect, "at">, b: Pick<Effect, "at">): number {
  return (b.at.line ?? 0) - (a.at.line ?? 0) || (b.at.column ?? 0) - (a.at.column ?? 0);
}
