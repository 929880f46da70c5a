import { locateSpans } from "../syntax/locate-spans.ts";
import { syntaxOf } from "../syntax/syntax.ts";
import type { ShapeText, Sighting } from "./source.ts";

const control = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Ends an embedding or an override, and ends an isolate. Source: Unicode UAX 9. */
const endOfEmbedding = "\u202c";
const endOfIsolate = "\u2069";
const mostControls = 5000;
const longestText = 4_000_000;

/**
 * Characters that turn the reading direction and are not turned back before their text, comment or line ends, so that
 * code behind them is shown in another order than it runs in. A text that is turned and turned back shows only itself.
 */
export function* findDirectionTurns(text: ShapeText): Generator<Sighting> {
  const program = text.bytes.toString("utf8", 0, longestText);
  const stretches = groupControls(program, text);
  const turned = stretches.filter((stretch) => staysTurned(stretch) && hasWords(program, stretch));
  const [first] = turned;
  if (first === undefined) return;
  yield {
    kind: "direction-control",
    offset: Buffer.byteLength(program.slice(0, first.offsets[0])),
    measure: turned.reduce((sum, { offsets }) => sum + offsets.length, 0),
  };
}

/** The controls of one text, comment or piece of code on one line. */
interface Stretch {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly offsets: number[];
  readonly controls: string[];
}

function groupControls(program: string, { type }: ShapeText): Stretch[] {
  const offsets = Array.from(program.matchAll(control), ({ index }) => index).slice(0, mostControls);
  const syntax = syntaxOf(type);
  const spans = syntax === undefined ? [] : locateSpans(program, syntax, offsets);
  const stretches: Stretch[] = [];
  for (const [index, offset] of offsets.entries()) {
    const span = spans[index];
    const line = program.lastIndexOf("\n", offset - 1) + 1;
    const key = `${span?.start ?? "code"} ${line}`;
    const known = stretches.at(-1);
    const nextLine = program.indexOf("\n", offset);
    const lineEnd = nextLine < 0 ? program.length : nextLine;
    const stretch =
      known?.key === key
        ? known
        : {
            key,
            start: Math.max(line, span?.start ?? 0),
            end: Math.min(lineEnd, span?.end ?? lineEnd),
            offsets: [],
            controls: [],
          };
    if (stretch !== known) stretches.push(stretch);
    stretch.offsets.push(offset);
    stretch.controls.push(program.charAt(offset));
  }
  return stretches;
}

function staysTurned({ controls }: Stretch): boolean {
  const open: ("embedding" | "isolate")[] = [];
  for (const each of controls) {
    if (each === endOfEmbedding) {
      if (open.at(-1) === "embedding") open.pop();
    } else if (each === endOfIsolate) {
      const isolate = open.lastIndexOf("isolate");
      if (isolate >= 0) open.length = isolate;
    } else open.push(each >= "\u2066" ? "isolate" : "embedding");
  }
  return open.length > 0;
}

/** A table of the controls themselves turns nothing that anybody reads. */
function hasWords(program: string, { start, end }: Stretch): boolean {
  const shown = program.slice(start, end).replace(/\\u\{?[\da-f]{4,5}\}?/giu, "");
  return /[\p{L}\p{N}]/u.test(shown);
}
