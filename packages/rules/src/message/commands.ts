import type { CommandTrait, MessageCommand, MessageFacts } from "@doorward/core";
import { isTheirs } from "./their-words.ts";

/** Commands of the other side's own words that hide what they do. */
export function listHidingCommands(facts: MessageFacts): readonly MessageCommand[] {
  return listOwn(facts).filter(({ text, traits }) => traits.some((trait) => hiding.has(trait)) || loads.test(text));
}

/** Commands of the other side's own words that fetch a program and start it, or hide what they do. */
export function listRiskyCommands(facts: MessageFacts): readonly MessageCommand[] {
  return listOwn(facts).filter(
    ({ text, traits }) =>
      traits.includes("pipes-to-interpreter") ||
      traits.some((trait) => hiding.has(trait)) ||
      (traits.includes("downloads") && (traits.includes("starts-installer") || starts.test(text))) ||
      loads.test(text),
  );
}

const hiding: ReadonlySet<CommandTrait> = new Set<CommandTrait>(["encoded", "hidden-window", "from-server"]);
/** Programs that load what an address holds, or make a file of text. */
const loads =
  /\b(?:mshta|regsvr32|rundll32|wscript|cscript)\b.{0,80}(?:https?:|\\\\)|\bcertutil\b.{0,40}-(?:urlcache|decode)\b|\bbitsadmin\b|\bmsiexec\b.{0,80}https?:/iu;
/** What starts a file that a command fetched before. */
const starts =
  /(?:&&|;|&)\s{0,4}(?:sudo )?(?:(?:ba|z)?sh |chmod \S{0,8}x|start |open |\.\/|node |python3? |\/tmp\/|"?%\w{1,20}%)/iu;

function listOwn(facts: MessageFacts): readonly MessageCommand[] {
  return facts.commands.filter((command) => isTheirs(facts, command));
}
