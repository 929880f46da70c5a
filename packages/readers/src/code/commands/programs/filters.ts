import { type Flow, forgetTexts, gap, known, mapFlow, nothing, textOf, unknown } from "../flow/flow.ts";
import { substitute } from "../flow/substitute.ts";
import { readInside } from "../actions/evaluate.ts";
import { writePath } from "../actions/storage.ts";
import type { Call } from "../session/session.ts";
import { inputOf } from "./input.ts";
import { defineOptions, hasFlag, readOptions, valueOf } from "./options.ts";
import type { Program, ProgramTable } from "./program.ts";

const noOptions = defineOptions({});

function cat(call: Call): Flow {
  return inputOf(call, readOptions(call.args, noOptions).operands);
}

const partOptions = defineOptions({ values: { lines: "-n --lines", bytes: "-c --bytes" }, ignored: "-s --pid" });

/** head and tail, as far as they take a known part of a known text. */
function takePart(call: Call): Flow {
  const options = readOptions(call.args, partOptions);
  const lines = textOf(valueOf(options, "lines"));
  const bytes = textOf(valueOf(options, "bytes"));
  const take = call.name === "head" ? takeHead : takeTail;
  const input = inputOf(call, options.operands);
  if (bytes !== undefined) return mapFlow(input, (text) => take(text.split(/(?:)/u), bytes)?.join(""));
  return mapFlow(input, (text) => take(text.split("\n"), lines ?? "10")?.join("\n"));
}

function takeHead(parts: readonly string[], count: string): readonly string[] | undefined {
  return /^\d{1,9}$/u.test(count) ? parts.slice(0, Number(count)) : undefined;
}

function takeTail(parts: readonly string[], count: string): readonly string[] | undefined {
  if (/^\+\d{1,9}$/u.test(count)) return parts.slice(Number(count) - 1);
  return undefined;
}

const grepOptions = defineOptions({
  values: { pattern: "-e --regexp -f --file" },
  ignored: "-m -A -B -C --include --exclude --exclude-dir --color -d -D -g -t --type --glob",
});

function grep(call: Call): Flow {
  const options = readOptions(call.args, grepOptions);
  const files = valueOf(options, "pattern") === undefined ? options.operands.slice(1) : options.operands;
  const input = inputOf(call, files);
  return hasFlag(options, "-q --quiet --silent -c --count") ? nothing : forgetTexts(input);
}

const sedOptions = defineOptions({ values: { script: "-e --expression", file: "-f --file" }, ignored: "-l" });

function sed(call: Call): Flow {
  const options = readOptions(call.args, sedOptions);
  const given = valueOf(options, "script");
  const isApart = given !== undefined || valueOf(options, "file") !== undefined;
  const script = textOf(given ?? options.operands[0]);
  const files = isApart ? options.operands : options.operands.slice(1);
  if (hasFlag(options, "-i --in-place") || options.values.has("--in-place")) return changeInPlace(call, files);
  const input = inputOf(call, files);
  return script === undefined || isApart === (given === undefined)
    ? forgetTexts(input)
    : mapFlow(input, (text) => substitute(text, script));
}

function changeInPlace(call: Call, files: readonly Flow[]): Flow {
  for (const file of files) writePath(call, file, undefined);
  return nothing;
}

/** A filter that leaves nothing known of the text but its sources; `skipped` operands are no files. */
function filter(ignored: string, skipped: number): Program {
  const reader = defineOptions({ ignored });
  return (call) => forgetTexts(inputOf(call, readOptions(call.args, reader).operands.slice(skipped)));
}

const cutOptions = defineOptions({ values: { characters: "-c -b", delimiter: "-d", fields: "-f" } });

/** cut, as far as it takes one known run out of each line. */
function cut(call: Call): Flow {
  const options = readOptions(call.args, cutOptions);
  const input = inputOf(call, options.operands);
  const range = /^(\d{1,6})?(-)?(\d{1,6})?$/u.exec(
    textOf(valueOf(options, "characters") ?? valueOf(options, "fields")) ?? gap,
  );
  if (range === null) return forgetTexts(input);
  const start = Number(range[1] ?? 1) - 1;
  const end = range[2] === undefined ? start + 1 : range[3] === undefined ? undefined : Number(range[3]);
  const delimiter = options.values.has("characters") ? "" : (textOf(valueOf(options, "delimiter")) ?? "\t");
  const cutLine = (line: string) => line.split(delimiter).slice(start, end).join(delimiter);
  return mapFlow(input, (text) => (text.includes(gap) ? undefined : text.split("\n").map(cutLine).join("\n")));
}

const awkOptions = defineOptions({ values: { file: "-f --file" }, ignored: "-F -v" });
const awkCommand =
  /\bsystem\s{0,9}\(\s{0,9}"((?:[^"\\]|\\.){1,2000})"|"((?:[^"\\]|\\.){1,2000})"\s{0,9}\|\s{0,9}getline|\|\s{0,9}"((?:[^"\\]|\\.){1,2000})"/gu;

/** awk: a filter whose program may start commands. */
function awk(call: Call): Flow {
  const options = readOptions(call.args, awkOptions);
  const isApart = valueOf(options, "file") !== undefined;
  const program = isApart ? "" : (textOf(options.operands[0]) ?? "");
  const input = inputOf(call, isApart ? options.operands : options.operands.slice(1));
  for (const found of program.slice(0, 20_000).matchAll(awkCommand)) {
    const command = (found[1] ?? found[2] ?? found[3] ?? "").replaceAll("\\", "");
    readInside({ ...call, stdin: forgetTexts(input) }, known(command), "shell");
  }
  return forgetTexts(input);
}

/** A program whose output is a count, a digest or nothing: nothing of the input is left. */
function summarise(call: Call): Flow {
  const { operands } = readOptions(call.args, defineOptions({ ignored: "-a --algorithm" }));
  if (operands.length > 0) inputOf(call, operands);
  return unknown;
}

/** Programs that pass on what they read, whole or in part. */
export const filterPrograms: ProgramTable = [
  ["cat tac bat get-content gc", cat],
  ["head tail", takePart],
  [
    "more less nl strings fold fmt column expand unexpand iconv dos2unix shuf pr",
    filter("-n -w -s -f -t --from-code --to-code", 0),
  ],
  ["sort uniq paste join comm split csplit", filter("-k -t -d -S -T -o -b -l", 0)],
  ["cut", cut],
  ["grep egrep fgrep zgrep rg ag ack", grep],
  ["sed gsed", sed],
  ["awk gawk mawk nawk", awk],
  ["jq yq xq pup htmlq", filter("-F -f --arg --argjson", 1)],
  ["wc md5sum sha1sum sha256sum sha512sum shasum md5 cksum b2sum", summarise],
];
