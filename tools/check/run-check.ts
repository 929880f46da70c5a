import { spawn } from "node:child_process";
import type { Check } from "./checks.ts";

/** How one check went. */
export interface CheckResult {
  readonly check: Check;
  readonly passed: boolean;
  readonly tookMs: number;
  /** What it printed, standard output and standard error as they came. */
  readonly output: string;
}

/** Runs a check in a process of its own. A check that cannot be started has failed. */
function runCheck(check: Check, cwd: string): Promise<CheckResult> {
  const started = performance.now();
  return new Promise((settle) => {
    const parts: string[] = [];
    const finish = (passed: boolean) => {
      settle({ check, passed, tookMs: performance.now() - started, output: parts.join("").trim() });
    };
    const child = spawn(process.execPath, check.command, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => parts.push(text));
    child.on("error", (error) => {
      parts.push(error.message);
      finish(false);
    });
    child.on("close", (status) => finish(status === 0));
  });
}

/** Runs all checks, at most `width` at a time, going on after a failure. Results stand in the order of the checks. */
export async function runChecks(
  checks: readonly Check[],
  options: { readonly cwd: string; readonly width: number; readonly onResult: (result: CheckResult) => void },
): Promise<CheckResult[]> {
  const results = new Map<Check, CheckResult>();
  const waiting = checks.values();
  const work = async (): Promise<void> => {
    for (const check of waiting) {
      const result = await runCheck(check, options.cwd);
      results.set(check, result);
      options.onResult(result);
    }
  };
  await Promise.all(Array.from({ length: options.width }, work));
  return checks.flatMap((check) => results.get(check) ?? []);
}
