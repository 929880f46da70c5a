import { parseSync, type ParserOptions } from "oxc-parser";
import { maskSpans } from "../../text/syntax/locate-spans.ts";
import { syntaxOf } from "../../text/syntax/syntax.ts";
import { hasEmbeddedProgram, keepEmbeddedPrograms } from "./embedded.ts";
import type { Parsed } from "../language.ts";

type Attempt = Required<Pick<ParserOptions, "lang" | "sourceType">>;

/**
 * Parses JavaScript or TypeScript, with or without markup, as a module or a script: the first reading without errors
 * counts. The parser is native code: on a tree nested some ten thousand deep it ends the process. Brackets are counted
 * beforehand; what is deep without them ends it all the same, so this runs where that costs one file (`isolation/`).
 */
export function parseJavaScript(path: string, text: string): Parsed {
  let problem = "it is not JavaScript";
  const source = hasEmbeddedProgram(path) ? keepEmbeddedPrograms(text) : text;
  if (countOpen(source) > mostOpen && countOpen(codeOf(source)) > mostOpen)
    return { problem: "it is nested too deeply" };
  for (const { lang, sourceType } of attemptsFor(path)) {
    try {
      const options = {
        lang,
        sourceType,
        preserveParens: false,
        experimentalRawTransfer: true,
      } satisfies ParserOptions & { experimentalRawTransfer: boolean };
      const result = parseSync(path, source, options);
      const failure = result.errors.find((error) => ["Error"].includes(error.severity));
      if (failure === undefined) return { program: result.program };
      problem = failure.message;
    } catch (error) {
      problem = error instanceof RangeError ? "it is nested too deeply" : "the parser gave up";
    }
  }
  return { problem };
}

/** Brackets open at once that the parser is trusted with; code that people or bundlers wrote has some dozens. */
const mostOpen = 3000;

/** The program without its comments and texts: brackets in these nest nothing, and would be a way past the parser. */
function codeOf(text: string): string {
  const syntax = syntaxOf("javascript");
  return syntax === undefined ? text : maskSpans(text, syntax);
}

/** The most brackets that are open at once. */
function countOpen(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91 || code === 123) {
      open += 1;
      if (open > most) most = open;
    } else if ((code === 41 || code === 93 || code === 125) && open > 0) open -= 1;
  }
  return most;
}

function attemptsFor(path: string): readonly Attempt[] {
  if (/\.[cm]?ts$/iu.test(path))
    return [
      { lang: "ts", sourceType: "module" },
      { lang: "tsx", sourceType: "module" },
    ];
  if (hasEmbeddedProgram(path))
    return [
      { lang: "ts", sourceType: "module" },
      { lang: "tsx", sourceType: "module" },
    ];
  if (/\.tsx$/iu.test(path)) return [{ lang: "tsx", sourceType: "module" }];
  if (/\.mjs$/iu.test(path))
    return [
      { lang: "jsx", sourceType: "module" },
      { lang: "jsx", sourceType: "commonjs" },
    ];
  return [
    { lang: "jsx", sourceType: "unambiguous" },
    { lang: "jsx", sourceType: "commonjs" },
    { lang: "jsx", sourceType: "module" },
    { lang: "tsx", sourceType: "module" },
  ];
}
