import { Problem } from "@doorward/core";
import { isWhole, type Knowledge } from "./versions.ts";

/** How knowledge is asked for. */
export interface HoldOptions {
  readonly gather: () => Promise<Knowledge>;
  readonly now: () => Date;
  /** Hears why what was known before still counts. */
  readonly onProblem: (error: unknown) => void;
}

/** How long what judges know is taken to be as it was, in milliseconds. */
const freshFor = 2000;

/**
 * Gives what judges know at each moment. A policy or a list that cannot be used leaves what was good before in force, and says
 * so once; where nothing was good before, it throws.
 */
export function holdKnowledge({ gather, now, onProblem }: HoldOptions): () => Promise<Knowledge> {
  let known: { readonly at: number; readonly knowledge: Promise<Knowledge> } | undefined;
  let good: Knowledge | undefined;
  let told: string | undefined;
  const gatherOrKeep = async (): Promise<Knowledge> => {
    try {
      good = await gather();
      told = undefined;
      return good;
    } catch (error) {
      if (!(error instanceof Problem) || good === undefined || !isWhole(good)) throw error;
      if (told !== error.code) onProblem(error);
      told = error.code;
      return good;
    }
  };
  return async () => {
    const at = now().getTime();
    if (known === undefined || at - known.at > freshFor) known = { at, knowledge: gatherOrKeep() };
    try {
      return await known.knowledge;
    } catch (error) {
      // The next who asks looks again.
      known = undefined;
      throw error;
    }
  };
}
