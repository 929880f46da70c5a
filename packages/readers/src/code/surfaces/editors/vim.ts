import { findCallTexts } from "../documents/call-texts.ts";
import { splitLines } from "../documents/ini.ts";
import { makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { SurfaceFile, TextReader } from "../reader.ts";

const callNames = [
  "system",
  "systemlist",
  "jobstart",
  "job_start",
  "termopen",
  "term_start",
  "vim.fn.system",
  "vim.fn.systemlist",
  "vim.fn.jobstart",
  "vim.fn.termopen",
  "vim.system",
  "os.execute",
  "io.popen",
  "vim.loop.spawn",
  "vim.uv.spawn",
];

/**
 * Files that Vim and Neovim read from the folder they start in. Vim does so with `set exrc`, Neovim asks first, the
 * local-vimrc extensions ask first. Source: `:help exrc`, `:help trust`.
 */
export const vimStart: TextReader = {
  tool: "vim",
  kind: "text",
  files: {
    names: [
      ".exrc",
      "_exrc",
      ".vimrc",
      "_vimrc",
      ".gvimrc",
      ".nvimrc",
      ".nvim.lua",
      ".exrc.lua",
      ".lvimrc",
      ".local.vimrc",
      ".vimrc.local",
      ".lazy.lua",
    ],
  },
  *read(file) {
    const commands = [...readShellLines(file), ...findCallTexts(file.text, callNames).map(toCommand)];
    yield makeSurface(file, {
      what: "start-file",
      name: file.name,
      trigger: "open-folder",
      start: 0,
      end: file.text.length,
      commands,
      files: [file.path],
    });
  },
};

/**
 * Mode lines set options of the editor from the first and last five lines of a file; those whose value is an expression
 * have been ways in before. Source: `:help modeline`, CVE-2019-12735.
 */
export const vimModeLine: TextReader = {
  tool: "vim",
  kind: "text",
  files: { endings: ["txt", "md"] },
  aside: true,
  *read(file) {
    const head = endOfLines(file.text, 5);
    const tail = startOfLastLines(file.text, 5);
    for (const { line, start } of splitLines(file.text.slice(0, head))) yield* readModeLine(file, line, start);
    if (tail < head) return;
    for (const { line, start } of splitLines(file.text.slice(tail))) yield* readModeLine(file, line, tail + start);
  },
};

function* readModeLine(file: SurfaceFile, line: string, lineStart: number) {
  const short = line.slice(0, 2000);
  const match = /(?:^|\s)(?:vi|vim|ex)(?:[<=>]?\d{1,4})?:\s?(.{1,500})/u.exec(short);
  const options = match?.[1] ?? "";
  if (match === null || !/expr=|statusline=|titlestring=|foldtext=|rulerformat=|system\(|execute\(|:!/u.test(options))
    return;
  yield makeSetting(file, { key: "modeline", value: options, start: lineStart + match.index });
}

/** `:!command`, `silent !command`, and the same behind `autocmd`. */
function* readShellLines(file: SurfaceFile): Generator<CommandDraft> {
  for (const { line, start } of splitLines(file.text)) {
    const match = /^(?!\s*")[^!\n]{0,300}?(?:^|[\s:|])!\s?(?==|\S)/u.exec(line.slice(0, 1000));
    if (match !== null) yield { text: line.slice(match[0].length), start: start + match[0].length };
  }
}

function toCommand({ value, start }: { readonly value: string; readonly start: number }): CommandDraft {
  return { text: value, start };
}

function endOfLines(text: string, count: number): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

function startOfLastLines(text: string, count: number): number {
  let at = text.length;
  for (let line = 0; line < count && at > 0; line += 1) at = text.lastIndexOf("\n", at - 1);
  return Math.max(0, at + 1);
}
