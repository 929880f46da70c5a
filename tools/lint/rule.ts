import type { RuleTester } from "oxlint/plugins-dev";

/** A lint rule as oxlint loads it. */
export type LintRule = Extract<Parameters<RuleTester["run"]>[1], { create: unknown }>;

type Visitor = ReturnType<LintRule["create"]>;

/** A node of the syntax tree by the name of its type. */
export type NodeOf<K extends keyof Visitor> = Parameters<NonNullable<Visitor[K]>>[0];
