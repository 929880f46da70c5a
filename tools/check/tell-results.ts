import type { CheckResult } from "./run-check.ts";

/** One line as soon as a check ends: whether it passed, how long it took, its name. */
export function tellResult({ check, passed, tookMs }: CheckResult): string {
  return `${passed ? "ok    " : "FAILED"}  ${formatSeconds(tookMs).padStart(7)}  ${check.name}`;
}

/** What each failed check printed, up to `mostLines`, with the way to mend it, and one closing sentence. */
export function tellSummary(results: readonly CheckResult[], tookMs: number, mostLines: number): string {
  const failed = results.filter(({ passed }) => !passed);
  const details = failed.map(
    ({ check, output }) =>
      `\n── ${check.name}\n\n${shorten(output, mostLines, check.name)}\n\nTo mend it: ${check.mend}\n`,
  );
  const names = failed.map(({ check }) => check.name).join(", ");
  const closing =
    failed.length === 0
      ? `All ${results.length} checks passed in ${formatSeconds(tookMs)}.`
      : `${failed.length} of ${results.length} checks failed in ${formatSeconds(tookMs)}: ${names}.`;
  return `${details.join("")}\n${closing}`;
}

function shorten(output: string, mostLines: number, name: string): string {
  const lines = output.split("\n");
  if (lines.length <= mostLines) return output;
  const rest = `… ${lines.length - mostLines} more lines; \`npm run check -- "${name}"\` shows all of them`;
  return [...lines.slice(0, mostLines), rest].join("\n");
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
