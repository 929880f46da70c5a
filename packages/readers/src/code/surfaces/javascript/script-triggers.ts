import type { Trigger } from "@doorward/core";

/** When a script of `package.json` runs, and what it is to npm. */
export interface ScriptRun {
  readonly what: "lifecycle-script" | "prepare-script" | "script";
  readonly trigger: Trigger;
  readonly automatic: boolean;
}

const lifecycle: ScriptRun = { what: "lifecycle-script", trigger: "install", automatic: true };
const prepare: ScriptRun = { what: "prepare-script", trigger: "install", automatic: true };
const pack: ScriptRun = { what: "prepare-script", trigger: "install", automatic: false };

/**
 * Scripts that installing runs. Lifecycle scripts run for a package wherever it is installed; prepare scripts run in the
 * package's own folder, and for dependencies taken from Git. Sources: npm documentation, Scripts; pnpm and Yarn
 * documentation, Lifecycle scripts.
 */
const installScripts: ReadonlyMap<string, ScriptRun> = new Map([
  ["preinstall", lifecycle],
  ["install", lifecycle],
  ["postinstall", lifecycle],
  ["prepublish", prepare],
  ["preprepare", prepare],
  ["prepare", prepare],
  ["postprepare", prepare],
  ["dependencies", prepare],
  ["predependencies", prepare],
  ["postdependencies", prepare],
  ["pnpm:devPreinstall", prepare],
  ["prepack", pack],
  ["postpack", pack],
]);

/** First words of script names that people type without a thought. */
const triggersByWord: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ["start", "start"],
  ["dev", "start"],
  ["develop", "start"],
  ["serve", "start"],
  ["server", "start"],
  ["watch", "start"],
  ["preview", "start"],
  ["storybook", "start"],
  ["android", "start"],
  ["ios", "start"],
  ["web", "start"],
  ["restart", "start"],
  ["build", "build"],
  ["compile", "build"],
  ["bundle", "build"],
  ["dist", "build"],
  ["generate", "build"],
  ["test", "test"],
  ["tests", "test"],
  ["e2e", "test"],
  ["tdd", "test"],
  ["coverage", "test"],
  ["lint", "lint"],
  ["format", "lint"],
  ["fmt", "lint"],
  ["prettier", "lint"],
  ["eslint", "lint"],
  ["typecheck", "lint"],
  ["check", "lint"],
]);

/** When a script runs. `pre` and `post` go with the script they surround. */
export function findScriptRun(name: string): ScriptRun {
  const known = installScripts.get(name);
  if (known !== undefined) return known;
  const word = name.split(/[:._/-]/u, 1)[0]?.toLowerCase() ?? "";
  const trigger = triggersByWord.get(word) ?? triggersByWord.get(word.replace(/^(?:pre|post)/u, "")) ?? "manual";
  return { what: "script", trigger, automatic: false };
}

/** What becomes of a script in a package that lies in `node_modules`: only lifecycle scripts are left to it. */
export function findDependencyRun(name: string): { readonly automatic: boolean } | undefined {
  return installScripts.get(name) === lifecycle ? { automatic: true } : undefined;
}
