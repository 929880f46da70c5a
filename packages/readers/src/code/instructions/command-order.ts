import type { InstructionTopic } from "@doorward/core";
import { takesOver } from "../../text/commands/takeover.ts";

/** A command line in a document that is an order of its own, whatever the words around it. */
export interface CommandOrder {
  readonly topic: InstructionTopic;
  readonly command: string;
  /** Offset of the line in the block of code. */
  readonly start: number;
  readonly branch?: string;
}

const orders: readonly { readonly topic: InstructionTopic; readonly says: RegExp; readonly unless?: RegExp }[] = [
  { topic: "allow-environment", says: /^(?:direnv allow|mise trust)\b/u },
  {
    topic: "disable-protection",
    says: /^(?:sudo )?(?:xattr -\w{1,4} (?:-\w )?com\.apple\.quarantine|spctl --(?:master|global)-disable|csrutil disable|setenforce 0|set-mppreference\b.{0,80}-disable|set-executionpolicy (?:-\w{1,20} )?(?:unrestricted|bypass)|add-mppreference\b.{0,80}-exclusion|netsh advfirewall set \w{1,20} state off)/iu,
  },
  {
    topic: "run-as-administrator",
    says: /^sudo (?:-\w{1,3} )?(?:npm (?:start|run|test|ci|install|i)|yarn(?: \w{1,20})?|pnpm|bun|node|python3?|bash|sh|\.\/)(?: |$|\S{1,80})/u,
    unless: / (?:-g|--global|global|link|unlink|-m|ln)\b|\b(?:corepack|get-pip)\b/u,
  },
  { topic: "checkout-branch", says: /^git (?:checkout|switch) [\w./-]{2,80}$/u },
];

/** Branches that every project has, versions, hashes and places to fill in: no order of a task. */
const ordinaryBranch =
  /^(?:main|master|develop|development|dev|devel|trunk|next|canary|nightly|beta|alpha|rc|latest|stable|release|releases|production|prod|staging|gh-pages|head|origin|upstream|upstream\/\w+|origin\/(?:main|master)|v?\d[\w.-]*|v\d|\d+[.-]x|[0-9a-f]{7,40}|the|a|this|that|your|my|you|new|right|correct|another|other|each|same|appropriate|relevant|default|current|feature|different|any|specific|given|its|in|on|from|to|of|it|and|with|for|by|at|as|before|after|when|first|then|using|via|named|called|release\/.*|your.*|my-.*|my_.*|feature\/(?:my|your|new|amazing).*|some.*|branch.*|new-.*|<.*|\.{1,2}|--.*|-.*|.*\.(?:md|js|ts|json|txt|yml|yaml|lock))$/iu;

/** The orders that the lines of a block of code give; a prompt before a command is left out. */
export function* findCommandOrders(code: string): Generator<CommandOrder> {
  yield* findTakeovers(code);
  for (const { text, start } of splitCommands(code)) {
    const command = text.trim().replace(/^(?:[$>#]|ps>) /iu, "");
    const order = orders.find(({ says, unless }) => says.test(command) && unless?.test(command) !== true);
    if (order === undefined) continue;
    const branch = order.topic === "checkout-branch" ? (command.split(" ")[2] ?? "") : "";
    if (order.topic !== "checkout-branch") yield { topic: order.topic, command, start };
    else if (!ordinaryBranch.test(branch)) yield { topic: order.topic, command, start, branch };
  }
}

/** Lines that fetch a program and start it: whoever follows the text pastes them into a terminal. */
function* findTakeovers(code: string): Generator<CommandOrder> {
  let start = 0;
  for (const written of code.replaceAll("\\\n", "  ").split("\n")) {
    const line = written.slice(0, 1200);
    const command = line.trim().replace(/^(?:[$>#%]|ps>) /iu, "");
    if (takesOver(line) && !command.startsWith("//"))
      yield { topic: "paste-command", command, start: start + (line.length - line.trimStart().length) };
    start += written.length + 1;
  }
}

/** The commands of each line, of which `&&` and `;` may part several. */
function* splitCommands(code: string): Generator<{ readonly text: string; readonly start: number }> {
  let start = 0;
  for (const line of code.split("\n")) {
    let at = 0;
    for (const text of line.slice(0, 800).split(/&&|;/u)) {
      yield { text, start: start + at + (text.length - text.trimStart().length) };
      at = line.indexOf(text, at) + text.length;
    }
    start += line.length + 1;
  }
}

/** The branch that a sentence asks to check out; undefined when it is none in particular. */
export function findBranch(plain: string): string | undefined {
  const ordered = /\bgit (?:checkout|switch) ["']?([\w./-]{2,80})/u.exec(plain)?.[1];
  const before = /["']?([\w./-]{2,80})["']? branch\b/u.exec(plain)?.[1];
  const behind = /\bbranch (?:named |called )?["']?([\w./-]{2,80})/u.exec(plain)?.[1];
  const named = [ordered, before, behind].map((name) => name?.replace(/[.,]$/u, ""));
  return named.find((name) => name !== undefined && !ordinaryBranch.test(name));
}
