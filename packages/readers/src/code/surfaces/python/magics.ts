import type { Language, SurfaceCommand } from "@doorward/core";

/** What the first line of a cell makes of the rest. */
export type CellMagic =
  | { readonly kind: "shell"; readonly shell: { readonly shell?: NonNullable<SurfaceCommand["shell"]> } }
  | { readonly kind: "program"; readonly language: Language };

/** What a single marked line does. */
export type LineMagic =
  | { readonly kind: "command"; readonly text: string; readonly offset: number }
  | { readonly kind: "file"; readonly text: string }
  | { readonly kind: "other" };

/** Source: ipython.readthedocs.io, Built-in magic commands. */
const cellMagics: ReadonlyMap<string, CellMagic> = new Map<string, CellMagic>([
  ["bash", { kind: "shell", shell: { shell: "posix" } }],
  ["sh", { kind: "shell", shell: { shell: "posix" } }],
  ["system", { kind: "shell", shell: {} }],
  ["sx", { kind: "shell", shell: {} }],
  ["!", { kind: "shell", shell: {} }],
  ["cmd", { kind: "shell", shell: { shell: "batch" } }],
  ["powershell", { kind: "shell", shell: { shell: "powershell" } }],
  ["pwsh", { kind: "shell", shell: { shell: "powershell" } }],
  ["javascript", { kind: "program", language: "javascript" }],
  ["js", { kind: "program", language: "javascript" }],
  ["node", { kind: "program", language: "javascript" }],
  ["python", { kind: "program", language: "python" }],
  ["python3", { kind: "program", language: "python" }],
  ["ruby", { kind: "program", language: "ruby" }],
]);

/** The magic of a cell whose first line this is; `%%script name` stands for the program it names. */
export function readCellMagic(line: string): CellMagic | undefined {
  const match = /^\s{0,50}(?:%%(?:script\s{1,9}(?:--?\w{1,20}\s{1,9}){0,5})?(?:\S{0,100}\/)?([\w!]{1,30})|!(!))/u.exec(
    line.slice(0, 500),
  );
  return cellMagics.get(match?.[1] ?? match?.[2] ?? "");
}

const shellMark = /^\s{0,200}(?:[\w.,\s]{1,100}=\s{0,9})?(?:!{1,2}|%(?:system|sx|sc)\s{1,9})\s{0,9}/u;
const packageMark = /^\s{0,200}%?(?=(?:pip|conda|mamba|uv)\s{1,9}(?:pip\s{1,9})?install\b)/u;
const runMark = /^\s{0,200}%(?:run|load|loadpy|execfile)\s{1,9}(?:-\w{1,5}\s{1,9}){0,5}(\S{1,300})/u;

/** The command or file of a line such as `!curl …`, `%run x.py`, `files = !ls`; undefined for ordinary code. */
export function readLineMagic(line: string): LineMagic | undefined {
  const head = line.slice(0, 500);
  const mark = shellMark.exec(head) ?? packageMark.exec(head);
  if (mark !== null) return { kind: "command", text: line.slice(mark[0].length), offset: mark[0].length };
  const run = runMark.exec(head);
  if (run !== null) return { kind: "file", text: run[1] ?? "" };
  return /^\s{0,200}%/u.test(head) ? { kind: "other" } : undefined;
}
