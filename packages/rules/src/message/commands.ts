import type { CommandTrait, MessageCommand, MessageFacts, MessageLink } from "@doorward/core";
import { isStrange } from "./strange-links.ts";
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
      loads.test(text) ||
      evaluates.test(text),
  );
}

const hiding: ReadonlySet<CommandTrait> = new Set<CommandTrait>(["encoded", "hidden-window", "from-server"]);
/** Programs that load what an address holds, or make a file of text. */
const loads =
  /\b(?:mshta|regsvr32|rundll32|wscript|cscript)\b.{0,80}(?:https?:|\\\\)|\bcertutil\b.{0,40}-(?:urlcache|decode)\b|\bbitsadmin\b|\bmsiexec\b.{0,80}https?:/iu;
/** What starts a file that a command fetched before. */
const starts =
  /(?:&&|;|&)\s{0,4}(?:sudo )?(?:(?:ba|z)?sh |chmod \S{0,8}x|start |open |\.\/|node |python3? |\/tmp\/|"?%\w{1,20}%|[\w-]{1,60}\.(?:cmd|bat|exe|msi|vbs|hta|js)\b)/iu;

/** Whether a command has a program evaluate what it fetched, or takes a package from an address. */
const evaluates =
  /\b(?:node|deno|bun|python[23]?|perl|ruby|php)(?:\.exe)? .{0,8}-(?:e|c|r|p)\b.{0,300}(?:https?:|fetch|urlopen|requests|socket)|\b(?:npx|bunx|uvx|pnpm dlx|yarn dlx|pipx run|npm exec)\b.{0,60}(?:github:|https?:|git\+)/iu;

/** Risky commands that start what a stranger's place holds: hosts for which nobody answers, and code inside the command. */
export function listStrangersCommands(facts: MessageFacts): readonly MessageCommand[] {
  const strange = facts.links.filter((link) => !link.isQuoted && isStrange(link) && !isCodeHost(link));
  const evaluating = listOwn(facts).filter(({ text }) => evaluates.test(text));
  const risky = listRiskyCommands(facts).filter(({ text }) => strange.some((link) => text.includes(link.text)));
  return [...new Set([...evaluating, ...risky])];
}

function isCodeHost({ facts: { links } }: MessageLink): boolean {
  return links.some(
    ({ services, official }) => official !== undefined || services.some(({ kind }) => kind === "code-hosting"),
  );
}

function listOwn(facts: MessageFacts): readonly MessageCommand[] {
  return facts.commands.filter((command) => isTheirs(facts, command));
}
