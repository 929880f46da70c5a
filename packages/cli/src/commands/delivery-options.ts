import { Problem, type Door } from "@doorward/core";
import type { DeliveryCommand } from "../deliveries/find-deliveries.ts";
import { readWords } from "./read-words.ts";

/** How one of the commands that judge what somebody sent was called. */
export interface DeliveryCommandOptions {
  /** Paths, or `-` alone for standard input. */
  readonly inputs: readonly string[];
  readonly format: "human" | "json";
  readonly door: Extract<Door, "interview" | "support">;
  readonly policy: string | undefined;
  /** Where the messages are shown. */
  readonly view: string | undefined;
  /** A file of DNS records with which senders' proofs are checked. */
  readonly records: string | undefined;
}

const whatFor: Readonly<
  Record<DeliveryCommand, { readonly says: string; readonly usage: string; readonly names: string }>
> = {
  file: {
    says: "Says whether a file that somebody sent would start something, hides what it is or leads astray. Nothing of it is opened or run.",
    usage: "  doorward file <file | folder> …\n  doorward file -                       one file on standard input",
    names: "Name the file to judge, or - for standard input.",
  },
  mail: {
    says: "Says whether a mail is what it seems: who proved what, where links lead, what it asks for, and what came with it.",
    usage:
      "  doorward mail <file.eml | file.msg | file.mbox | folder> …\n  doorward mail -                       one mail, or an mbox with many, on standard input",
    names: "Name the mail to judge, or - for standard input.",
  },
  ticket: {
    says: "Says whether a ticket or a chat is what it seems. Reads exports and webhook bodies of Zendesk, Intercom and Freshdesk, plain JSON\n(docs/tickets.md), and exports of Telegram, Slack, Discord and WhatsApp.",
    usage:
      "  doorward ticket <file.json | file.ndjson | folder> …\n  doorward ticket -                     one ticket, or one on each line, on standard input",
    names: "Name the ticket to judge, or - for standard input.",
  },
};

/** What `--help` says of a command. */
export function tellDeliveryUsage(command: DeliveryCommand): string {
  const { says, usage } = whatFor[command];
  return `${says} Everything is judged offline: nothing is asked of any network.

Usage
${usage}

Options
  --json                    one verdict object for each, one per line
  --view <out.html>         writes the messages as a page that is safe to read: nothing in it loads, runs or can be clicked;
                            a folder, when there are several
  --door <support | interview>
                            for whom the next steps are: a support agent (unless said), or somebody who is offered a job
  --policy <file>           your organisation's domains and mail servers, and whom it has verified; doorward.yaml in
                            Doorward's home unless said
  --dns <records.json>      DNS records kept when the mail came in, with which SPF, DKIM, DMARC and ARC are checked
  --explain <rule>          what a rule sees, why, and when it is innocent

Exit status: 0 clear, 1 check, 2 stop (the worst of several), 64 wrong usage, 66 input cannot be read, 70 our own fault.
`;
}

const options = {
  json: { type: "boolean" },
  door: { type: "string" },
  policy: { type: "string" },
  view: { type: "string" },
  dns: { type: "string" },
} as const;

/** Reads the words behind a command; throws a Problem that says what is wrong with them. */
export function readDeliveryOptions(command: DeliveryCommand, words: readonly string[]): DeliveryCommandOptions {
  const { values, positionals } = readWords(command, words, options);
  const advice = `\`doorward ${command} --help\` says more.`;
  const { door = "support" } = values;
  if (door !== "support" && door !== "interview")
    throw new Problem("usage", `There is no door "${door}" here: name support or interview. ${advice}`);
  if (positionals.length === 0) throw new Problem("usage", `${whatFor[command].names} ${advice}`);
  if (positionals.includes("-") && positionals.length > 1)
    throw new Problem("usage", `Name files, or - for standard input, and not both. ${advice}`);
  return {
    inputs: positionals,
    format: values.json === true ? "json" : "human",
    door,
    policy: values.policy,
    view: values.view,
    records: values.dns,
  };
}
