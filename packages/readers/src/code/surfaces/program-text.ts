import type { Language, Place } from "@doorward/core";
import { placeOf } from "./facts.ts";
import type { ProgramText, SurfaceFile } from "./reader.ts";

/** A program that stands as one text in a file of another kind, line for line as it stands there. */
export function placeProgram(file: SurfaceFile, language: Language, code: string, start: number): ProgramText {
  const first = placeOf(file, start);
  const { line = 1 } = first;
  const lines = Array.from(code.split("\n"), (_, index): Place =>
    index === 0 ? first : { path: file.path, line: line + index, column: 1 },
  );
  return { language, code, lines };
}
