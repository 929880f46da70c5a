import { concatenate, type Flow, gap, isDecoded, known, mapFlow, markEncoded, textOf, wholeTextOf } from "./flow.ts";

const escapePattern = /\\(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|U([0-9a-f]{1,8})|0?([0-7]{1,3})|([abefnrtv\\"']))/giu;

const letters: ReadonlyMap<string, string> = new Map([
  ["a", "\u0007"],
  ["b", "\b"],
  ["e", "\u001B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["\\", "\\"],
  ['"', '"'],
  ["'", "'"],
]);

/** Text with backslash escapes resolved, as `echo -e` and `printf` do. */
function resolveEscapes(text: string): string {
  return text.replaceAll(
    escapePattern,
    (whole, hex?: string, short?: string, long?: string, octal?: string, letter?: string) => {
      const code = hex ?? short ?? long;
      if (code !== undefined) return toCharacter(Number.parseInt(code, 16)) ?? whole;
      if (octal !== undefined) return toCharacter(Number.parseInt(octal, 8)) ?? whole;
      return letters.get(letter ?? "") ?? whole;
    },
  );
}

function toCharacter(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text with escapes resolved, marked when letters were written as codes. */
export function resolveFlow(flow: Flow): Flow {
  const resolved = mapFlow(flow, resolveEscapes);
  const isSpelled = flow.texts.some((text) => /\\(?:x[2-7]|u00[2-7]|0?[01][0-7]{2})/iu.test(text.slice(0, 65_536)));
  return isSpelled ? markEncoded(resolved, "character-codes") : resolved;
}

/** What `printf` prints; the format is used again while arguments are left. */
export function formatFlow(format: Flow, args: readonly Flow[]): Flow {
  const pattern = textOf(format);
  if (pattern === undefined) return concatenate([format, ...args]);
  const pieces = pattern.split(/(%[-+ #0]{0,5}\d{0,4}(?:\.\d{0,4})?[%a-zA-Z])/u);
  const places = pieces.filter((piece) => /^%.*[a-zA-Z]$/u.test(piece)).length;
  const rounds = places === 0 ? 1 : Math.min(256, Math.max(1, Math.ceil(args.length / places)));
  const printed: Flow[] = [];
  let used = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const piece of pieces) {
      if (/^%.*[a-zA-Z]$/u.test(piece)) {
        printed.push(formatOne(piece, args[used] ?? known("")));
        used += 1;
      } else if (piece !== "") printed.push(piece === "%%" ? known("%") : resolveFlow(known(piece)));
    }
  }
  return concatenate(printed);
}

function formatOne(piece: string, arg: Flow): Flow {
  const kind = piece.at(-1) ?? "s";
  if (kind === "s") return arg;
  if (kind === "b") return resolveFlow(arg);
  if (kind === "c") return mapFlow(arg, (text) => text.slice(0, 1));
  const text = wholeTextOf(arg) ?? gap;
  const value = /^0x[0-9a-f]{1,12}$/iu.test(text) ? Number.parseInt(text, 16) : Number(text);
  if (!Number.isSafeInteger(value) || isDecoded(arg)) return mapFlow(arg, () => undefined);
  const digits = value.toString(kind === "o" ? 8 : /x/iu.test(kind) ? 16 : 10);
  const width = Number(/0(\d{1,2})/u.exec(piece)?.[1] ?? 0);
  return mapFlow(arg, () => digits.padStart(width, "0"));
}
