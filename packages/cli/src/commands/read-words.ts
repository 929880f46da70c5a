import { parseArgs, type ParseArgsConfig } from "node:util";
import { Problem } from "@doorward/core";

/** Reads the words behind a command; throws a Problem that says what is wrong with them. */
export function readWords<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  command: string,
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : "").split(". ", 1);
    throw new Problem("usage", `${reason}. \`doorward ${command} --help\` names the options.`);
  }
}
