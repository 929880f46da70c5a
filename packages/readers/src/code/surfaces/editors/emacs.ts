import { findCallTexts } from "../documents/call-texts.ts";
import { makeSurface } from "../facts.ts";
import type { TextReader } from "../reader.ts";

const callNames = [
  "shell-command",
  "async-shell-command",
  "shell-command-to-string",
  "call-process",
  "call-process-shell-command",
  "start-process",
  "start-process-shell-command",
  "make-process",
  "compile",
  "compile-command",
];

/**
 * Emacs reads folder variables with every file it opens below them; `eval` and other risky ones need a person's yes.
 * Source: GNU Emacs manual, Per-Directory Local Variables and Safe File Variables.
 */
export const emacsFolderVariables: TextReader = {
  tool: "emacs",
  kind: "text",
  files: { names: [".dir-locals.el", ".dir-locals-2.el"] },
  *read(file) {
    const at = file.text.search(/\(\s{0,20}eval\s|\((?:compile-command|[\w-]{1,60}-(?:program|command))\s/u);
    if (at < 0) return;
    const commands = findCallTexts(file.text, callNames).map(({ value, start }) => ({ text: value, start }));
    yield makeSurface(file, { what: "folder-variables", name: file.name, trigger: "open-folder", start: at, commands });
  },
};
