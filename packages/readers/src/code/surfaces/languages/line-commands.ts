import { splitLines } from "../documents/ini.ts";
import { makeSurface } from "../facts.ts";
import type { TextReader } from "../reader.ts";

interface LineRow {
  readonly tool: string;
  readonly names: string;
  readonly trigger: "debug" | "interpreter-start" | "manual";
  /** What stands before the command on its line. */
  readonly before: RegExp;
}

/** Start files whose lines may hand a command to the shell. Sources: the manuals of GDB, LLDB, GHC, tmux and Screen. */
const rows: readonly LineRow[] = [
  { tool: "gdb", names: ".gdbinit", trigger: "debug", before: /^\s{0,50}(?:shell|!|make|pipe)\s{0,9}/u },
  { tool: "lldb", names: ".lldbinit", trigger: "debug", before: /^\s{0,50}(?:platform shell|shell)\s{1,9}/u },
  { tool: "ghci", names: ".ghci", trigger: "interpreter-start", before: /^\s{0,50}:!\s{0,9}/u },
  {
    tool: "tmux",
    names: ".tmux.conf",
    trigger: "manual",
    before: /^\s{0,50}(?:run-shell|run|if-shell|if)\s{1,9}(?:-b\s)?/u,
  },
  {
    tool: "screen",
    names: ".screenrc",
    trigger: "manual",
    before: /^\s{0,50}(?:screen|exec|backtick \d{1,4} \d{1,4} \d{1,4})\s{1,9}/u,
  },
];

/** A reader for each of these files; one surface for each command line. */
export const lineReaders: readonly TextReader[] = rows.map(({ tool, names, trigger, before }) => ({
  tool,
  kind: "text",
  files: { names: names.split(" ") },
  *read(file) {
    for (const { line, start } of splitLines(file.text)) {
      const match = before.exec(line.slice(0, 500));
      if (match === null) continue;
      const text = line.slice(match[0].length);
      const at = start + match[0].length;
      const automatic = trigger === "interpreter-start";
      const commands = [{ text, start: at, shell: "posix" as const }];
      yield makeSurface(file, { what: "start-command", name: match[0].trim(), trigger, automatic, start, commands });
    }
  },
}));
