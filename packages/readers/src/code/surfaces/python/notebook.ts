import type { Place } from "@doorward/core";
import { itemsAt, lastAt, textsAt, valuesAt, writtenAt, type DataNode, type TextNode } from "../documents/data-node.ts";
import { findTarget, makeSurface, placeOf, type CommandDraft } from "../facts.ts";
import type { DataReader, ProgramText, SurfaceFact, SurfaceFile } from "../reader.ts";
import { readCellMagic, readLineMagic } from "./magics.ts";

/** A line of a cell with its place. */
interface CellLine {
  readonly text: string;
  readonly start: number;
}

/** Notebooks: cells run when a person says so, saved outputs are shown as the file is opened. */
export const notebook: DataReader = {
  tool: "jupyter",
  kind: "data",
  format: "json",
  longest: 30_000_000,
  files: { endings: ["ipynb"] },
  *read(file, root) {
    const cells = [
      ...itemsAt(root, "cells"),
      ...itemsAt(root, "worksheets").flatMap((sheet) => itemsAt(sheet, "cells")),
    ];
    const language = writtenAt(root, "metadata", "kernelspec", "language") ?? "python";
    for (const [index, cell] of cells.entries()) {
      if (writtenAt(cell, "cell_type") === "code") yield* readCell(file, cell, index + 1, language);
      for (const output of itemsAt(cell, "outputs")) yield* readOutput(file, output, index + 1);
    }
  },
};

function* readCell(file: SurfaceFile, cell: DataNode, number: number, language: string): Generator<SurfaceFact> {
  const lines = readLines([...valuesAt(cell, "source"), ...valuesAt(cell, "input")]);
  const first = lines.find(({ text }) => text.trim() !== "");
  if (first === undefined) return;
  const commands: CommandDraft[] = [];
  const files: (string | undefined)[] = [];
  const programs: ProgramText[] = [];
  const magic = readCellMagic(first.text);
  const rest = lines.slice(lines.indexOf(first) + 1);
  if (magic?.kind === "shell") commands.push({ ...joinLines(rest), ...magic.shell });
  else if (magic?.kind === "program") programs.push(toProgram(file, magic.language, rest));
  else if (language.toLowerCase() === "python") {
    const kept = lines.map((line) => takeMagic(file, line, commands, files));
    programs.push(toProgram(file, "python", kept));
  }
  const { start, end } = cell;
  yield makeSurface(file, {
    what: "cell",
    name: `cell ${number}`,
    trigger: "manual",
    start,
    end,
    commands,
    files,
    programs,
  });
}

/** Puts the command or file of a magic line aside and leaves an empty line, so that places stay true. */
function takeMagic(
  file: SurfaceFile,
  line: CellLine,
  commands: CommandDraft[],
  files: (string | undefined)[],
): CellLine {
  const magic = readLineMagic(line.text);
  if (magic === undefined) return line;
  if (magic.kind === "command") commands.push({ text: magic.text, start: line.start + magic.offset });
  else if (magic.kind === "file") files.push(findTarget(file, magic.text));
  return { text: `${/^\s{0,200}/u.exec(line.text)?.[0] ?? ""}pass`, start: line.start };
}

/** HTML and JavaScript that a viewer shows, and in trusted notebooks runs, as the file is opened. */
function* readOutput(file: SurfaceFile, output: DataNode, number: number): Generator<SurfaceFact> {
  const data = lastAt(output, "data") ?? output;
  for (const kind of ["application/javascript", "text/html", "image/svg+xml", "javascript", "html"]) {
    const lines = readLines(valuesAt(data, kind));
    const [first] = lines;
    const code = lines.map(({ text }) => text).join("\n");
    const isProgram = kind.endsWith("javascript");
    if (first === undefined || (!isProgram && !/<script\b|\bon(?:load|error)\s{0,9}=|javascript:/iu.test(code)))
      continue;
    const programs = [isProgram ? toProgram(file, "javascript", lines) : findScript(file, lines)];
    const { start } = first;
    yield makeSurface(file, {
      what: "saved-output",
      name: `${kind} of cell ${number}`,
      trigger: "open-folder",
      start,
      programs,
    });
  }
}

/** The part of an HTML text between the first `<script>` and the last `</script>`, with its places. */
function findScript(file: SurfaceFile, lines: readonly CellLine[]): ProgramText {
  const first = lines.findIndex(({ text }) => /<script/iu.test(text));
  const last = lines.findLastIndex(({ text }) => /<\/script/iu.test(text));
  if (first < 0 || last < first) return toProgram(file, "javascript", []);
  const inner = lines.slice(first, last + 1).map(({ text, start }) => ({
    text: text.slice(0, 100_000).replaceAll(/<\/?script[^>]{0,500}>/giu, ""),
    start,
  }));
  return toProgram(file, "javascript", inner);
}

/** A source is a text, or a list with a text for each line. */
function readLines(nodes: readonly DataNode[]): CellLine[] {
  return nodes.flatMap((node) => (node.kind === "text" ? [node] : textsAt(node))).flatMap(splitText);
}

function splitText({ value, start }: TextNode): CellLine[] {
  const lines = value.replace(/\r?\n$/u, "").split(/\r?\n/u);
  let offset = start;
  return lines.map((text) => {
    const line = { text, start: offset };
    // A line end inside a JSON text takes two characters.
    offset += text.length + 2;
    return line;
  });
}

function joinLines(lines: readonly CellLine[]): CommandDraft {
  return { text: lines.map(({ text }) => text).join("\n"), start: lines[0]?.start ?? 0 };
}

function toProgram(file: SurfaceFile, language: ProgramText["language"], lines: readonly CellLine[]): ProgramText {
  const places: Place[] = lines.map(({ start }) => placeOf(file, start));
  return { language, code: lines.map(({ text }) => text).join("\n"), lines: places };
}
