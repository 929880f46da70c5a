import { defineRule, type CodeFacts, type Detection, type Effect, type Surface } from "@doorward/core";
import { tellSurface } from "../surface-chain.ts";

/** Fires on hooks that came inside a repository's own folder and start something, hook managers and Git LFS apart. */
export const rule = defineRule({
  id: "code/delivered-git-hook",
  kind: "code",
  title: "The repository came with a hook that runs commands as soon as Git is used in it.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1546", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "ZIP take-home analysis, 2026-07-15" },
    { title: "Public DPRK detection playbook, Git hooks, 2026" },
    { title: "Git documentation, githooks", url: "https://git-scm.com/docs/githooks" },
  ],
  detect: detectHooks,
});

function detectHooks(facts: CodeFacts): Detection[] {
  const hooks = new Map(facts.surfaces.filter(isDelivered).map((surface) => [surface.at.path, surface]));
  if (hooks.size === 0) return [];
  const effects = Map.groupBy(
    facts.effects.filter(({ at }) => hooks.has(at.path)),
    ({ at }) => at.path,
  );
  const readable = new Set(facts.files.flatMap(({ path, language }) => (language === undefined ? [] : [path])));
  return [...hooks.values()].flatMap((hook) => {
    const told = (effects.get(hook.at.path) ?? []).filter(startsSomething).toSorted(comparePlaces);
    if (told.length > 0) return [tellHook(hook, told)];
    const isUnread = !readable.has(hook.at.path) && !effects.has(hook.at.path) && !hook.name.endsWith("watchman");
    return isUnread ? [tellHook(hook, [])] : [];
  });
}

function isDelivered({ tool, what, automatic }: Surface): boolean {
  return tool === "git" && what === "hook" && automatic;
}

/** What hook managers and Git LFS write into their hooks. Source: their own templates, 2026. */
const managers = /^(?:git-lfs|lefthook|pre-commit|husky|husky-run|overcommit|lint-staged|watchman|yorkie)$/u;
const managerTexts = [
  /-m\s?pre_commit\b|\/husky\/init\.sh$|^\.\s\S{0,400}\/(?:husky(?:\.local)?\.sh|h)$/u,
  /^(?:\S{0,200}\/node_modules\/lefthook\/|(?:go|yarn|pnpm|npm|swift|mint|uv|mise|devbox|bundle|poetry)\s.{0,200}\b(?:lefthook|pre-commit|husky-run|overcommit)\b)/u,
];

function startsSomething(effect: Effect): boolean {
  const { kind, subject, time } = effect;
  if (time === "dormant" || isManager(effect)) return false;
  if (subject.texts.some((text) => managerTexts.some((pattern) => pattern.test(text)))) return false;
  return kind === "run" || kind === "evaluate" || kind === "load" || kind === "request" || kind === "listen";
}

/** A manager is installed, as a program of the system or as a package; a file of that name among the others is none. */
function isManager({ via, target }: Effect): boolean {
  return managers.test(via) && (target === undefined || target.includes("node_modules/"));
}

function comparePlaces(a: Effect, b: Effect): number {
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}

function tellHook(hook: Surface, effects: readonly Effect[]): Detection {
  const told = tellSurface(hook, effects);
  return { ...told, evidence: [hook.at, ...effects.slice(0, 3).map(({ at }) => at)] };
}
