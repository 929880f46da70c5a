import { Problem, type Door } from "@doorward/core";
import { readWords } from "./read-words.ts";

/** How `doorward link` was called. */
export interface LinkCommandOptions {
  /** The links, or nothing when they come by standard input. */
  readonly links: readonly string[];
  readonly format: "human" | "json";
  readonly door: Extract<Door, "interview" | "support">;
  readonly policy: string | undefined;
}

/** What `doorward link --help` says. */
export const linkUsage = `Says whether a link is what it is said to be, before anybody clicks. It is judged offline: nothing is asked of any network.

Usage
  doorward link <url> …
  doorward link -                       one link per line on standard input, one verdict object per line, in the same order

Options
  --json                    one verdict object per link, one per line
  --door <support | interview>
                            for whom the next steps are: a support agent with a customer's link (unless said), or
                            somebody whom a stranger told to join a meeting or to install something
  --policy <file>           whose domains your organisation owns and has verified; doorward.yaml in Doorward's home unless said
  --explain <rule>          what a rule sees, why, and when it is innocent

Exit status: 0 clear, 1 check, 2 stop (the worst of several), 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;

const advice = "`doorward link --help` says more.";

const options = { json: { type: "boolean" }, door: { type: "string" }, policy: { type: "string" } } as const;

/** Reads the words behind \`link\`; throws a Problem that says what is wrong with them. */
export function readLinkOptions(words: readonly string[]): LinkCommandOptions {
  const { values, positionals } = readWords("link", words, options);
  const { door = "support" } = values;
  if (door !== "support" && door !== "interview")
    throw new Problem("usage", `There is no door "${door}" for links: name support or interview. ${advice}`);
  if (positionals.length === 0)
    throw new Problem("usage", `Name the link to judge, or - to read links from standard input. ${advice}`);
  const isStream = positionals.includes("-");
  if (isStream && positionals.length > 1)
    throw new Problem("usage", `Name links, or - for standard input, and not both. ${advice}`);
  return {
    links: isStream ? [] : positionals,
    format: isStream || values.json === true ? "json" : "human",
    door,
    policy: values.policy,
  };
}
