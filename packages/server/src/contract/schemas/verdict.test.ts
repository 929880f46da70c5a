import assert from "node:assert/strict";
import { test } from "node:test";
import type { Verdict } from "@doorward/core";
import type { z } from "zod";
import type { verdictParts } from "./verdict.ts";

type Answered = z.output<z.ZodObject<typeof verdictParts>>;
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? ([keyof A] extends [keyof B] ? true : false) : false) : false;

test("the schema of a verdict says what core's type says", () => {
  // Where the two differ this does not compile.
  const isSame: Same<Required<Frozen<Answered>>, Required<Verdict>> = true;
  const isOptional: Same<Frozen<Answered>, Verdict> = true;
  assert.ok(isSame && isOptional);
});
