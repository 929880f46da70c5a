import type { CodeFacts, Data, Effect, Encoding, ShapeKind } from "@doorward/core";

/** Writings whose only use in a program that runs the result is that nobody reads it. */
const hiding: ReadonlySet<Encoding> = new Set<Encoding>(["base64", "hex", "reversed", "xor", "rotated", "encrypted"]);
/** What helpers of honest code generators look like as well; they count where the file itself looks scrambled. */
const doubtful: ReadonlySet<Encoding> = new Set<Encoding>(["character-codes", "shuffled", "string-array"]);
const scrambled: ReadonlySet<ShapeKind> = new Set<ShapeKind>([
  "off-screen-code",
  "code-after-export",
  "dense-line",
  "string-array",
  "meaningless-names",
  "packed-program",
  "encoded-blob",
  "escaped-text",
]);

const scrambledPaths = new WeakMap<CodeFacts, ReadonlySet<string>>();

/** Whether what an effect uses was written so that people do not read it, beyond what code generators do. */
export function isDecoded(facts: CodeFacts, { subject, at }: Effect): boolean {
  const { encodings, origins } = subject;
  if (encodings.some((encoding) => hiding.has(encoding))) return true;
  const isComputed = origins.some(({ kind }) => kind === "decoded-constant");
  if (encodings.includes("character-codes") && !isComputed) return true;
  return encodings.some((encoding) => doubtful.has(encoding)) && findScrambled(facts).has(at.path);
}

function findScrambled(facts: CodeFacts): ReadonlySet<string> {
  const known =
    scrambledPaths.get(facts) ??
    new Set(facts.shapes.flatMap(({ kind, at }) => (scrambled.has(kind) ? [at.path] : [])));
  scrambledPaths.set(facts, known);
  return known;
}

/** Whether a value stands in the program itself, its own file included, and is neither fetched nor handed over. */
export function isWrittenInCode({ subject, at }: Pick<Effect, "at" | "subject">): boolean {
  return subject.origins.every(
    ({ kind, detail }) => kind === "decoded-constant" || (kind === "file" && detail.replace(/^\.\//u, "") === at.path),
  );
}

/** What scrambling tools let a program evaluate to find the global object or to disturb a debugger. */
const oneLiner = /^\s*(?:return\s|while\s*\(true\)|debugger|\(?function\s*\(\)\s*\{\s*return\s+this)/u;

/** Whether a text is such a one-line helper and nothing else. */
export function isHelper({ texts }: Data): boolean {
  return texts.length > 0 && texts.every((text) => text.length < 80 && oneLiner.test(text));
}
