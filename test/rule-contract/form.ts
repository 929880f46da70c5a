import type { Rule } from "@doorward/core";
import { ruleSetVersion } from "@doorward/rules";
import type { BenignFirings } from "../../tools/generate/benign-firing.ts";
import { sectionNames } from "../../tools/generate/sections.ts";
import { placeholder } from "../../tools/scaffold/rule-files.ts";
import { attackTechniques } from "../attack-techniques.ts";
import { jargon } from "./jargon.ts";

const longestTitle = 120;

/** Whether a text is one sentence: a capital or a quote first, one full stop, and that last. */
export function isSentence(text: string): boolean {
  return /^[\p{Lu}\d"“`]/u.test(text) && text.endsWith(".") && !/[.?!]\s+\p{Lu}/u.test(text);
}

/** One complaint for each word of a rule's own description that is not as agreed. */
export function findFormFaults(folder: string, { id, kind, ...rule }: Omit<Rule, "detect">): string[] {
  const faults = [...findTitleFaults(rule.title), ...rule.techniques.flatMap(findTechniqueFaults)];
  if (id !== folder) faults.push(`The id "${id}" differs from the folder ${folder}.`);
  if (!folder.startsWith(`${kind}/`)) faults.push(`The kind "${kind}" differs from the folder ${folder}.`);
  if (rule.techniques.length === 0) faults.push("It names no ATT&CK technique.");
  if (new Set(rule.techniques).size < rule.techniques.length) faults.push("It names an ATT&CK technique twice.");
  if (rule.references.length === 0) faults.push("It names no reference that says why it exists.");
  if (rule.references.some(({ url }) => url !== undefined && !url.startsWith("https://")))
    faults.push("A reference does not start with https://.");
  if (!isReleased(rule.since))
    faults.push(`"since" is ${rule.since}; write a rule set version up to ${ruleSetVersion}.`);
  return faults;
}

/** One complaint for each file of a rule, given as name and text, that its author has not filled yet. */
export function findUnfilled(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([, text]) => text.includes(placeholder))
    .map(([name]) => `${name} still says "${placeholder}".`);
}

/** A complaint about a rule that stops arrivals alone although it fired on benign packages or links. */
export function findBenignFaults({ id, strength }: Omit<Rule, "detect">, result: BenignFirings | undefined): string[] {
  const count = result?.firings.get(id) ?? 0;
  if (strength !== "decisive" || count === 0) return [];
  return [`It is decisive and fired on ${count} ${result?.what ?? ""}; make it strong, or make it see less.`];
}

/** One complaint for each section of rule.md that is missing, empty, misplaced or not filled. */
export function findSectionFaults(sections: ReadonlyMap<string, string>): string[] {
  const found = [...sections.keys()];
  const faults =
    found.join("|") === sectionNames.join("|")
      ? []
      : [`rule.md has the sections ${found.join(", ")}; it needs exactly ${sectionNames.join(", ")}, in this order.`];
  for (const [name, text] of sections) if (text === "") faults.push(`"${name}" is empty.`);
  if (!/\b20\d\d\b/u.test(sections.get("Why it matters") ?? ""))
    faults.push('"Why it matters" names no year; tell an incident with its source and date.');
  const steps = (sections.get("What to do") ?? "").match(/^\d+\. /gmu)?.length ?? 0;
  if (steps < 2 || steps > 3) faults.push(`"What to do" has ${steps} numbered steps; write two or three.`);
  return faults;
}

function findTitleFaults(title: string): string[] {
  const faults: string[] = [];
  if (!isSentence(title)) faults.push("The title is not one sentence that ends with a full stop.");
  if (title.length > longestTitle) faults.push(`The title has ${title.length} characters; ${longestTitle} are enough.`);
  const words = ` ${title.toLowerCase().replace(/[^a-z0-9]+/gu, " ")} `;
  for (const word of jargon)
    if (words.includes(` ${word.toLowerCase()} `))
      faults.push(`The title says "${word}", which a busy person does not know.`);
  return faults;
}

function findTechniqueFaults(technique: string): string[] {
  if (!/^T\d{4}(?:\.\d{3})?$/u.test(technique)) return [`"${technique}" does not look like an ATT&CK technique.`];
  return attackTechniques.has(technique) ? [] : [`${technique} is not on the list in test/attack-techniques.ts.`];
}

/** Whether it has the shape of a rule set version and is not later than the current one. */
function isReleased(version: string): boolean {
  return /^20\d\d\.(?:[1-9]|1[0-2])\.[1-9]\d{0,2}$/u.test(version) && rank(version) <= rank(ruleSetVersion);
}

function rank(version: string): number {
  return version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
}
