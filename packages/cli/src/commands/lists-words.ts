import { parseArgs, type ParseArgsConfig } from "node:util";
import { Problem } from "@doorward/core";

/** Reads the words behind a command of lists; throws a Problem that says what is wrong with them. */
export function readWords<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : "").split(". ", 1);
    throw new Problem("usage", `${reason}. \`doorward lists --help\` names the options.`);
  }
}

/** A number as people read it. */
export function writeNumber(value: number): string {
  return value.toLocaleString("en");
}

/** Whole days from one day to another, `YYYY-MM-DD` both; never negative. */
export function countDays(since: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000));
}
