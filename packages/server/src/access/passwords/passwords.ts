import { isOutdated, makeHash, makeNobodysHash, matchesHash, usualCost, type Cost } from "./argon2.ts";
import { makeHashTurns } from "./hash-turns.ts";

/** Makes and compares hashes of passwords, a few at once. */
export interface Passwords {
  readonly hash: (password: string) => Promise<string>;
  /**
   * Whether the password is right; `renewed` is a hash to keep instead, where the kept one was made with less work. No hash to
   * compare with (nobody has this e-mail address, or no password) costs the same time.
   */
  readonly compare: (
    password: string,
    kept: string | null | undefined,
    isKnown: boolean,
  ) => Promise<{ readonly isRight: boolean; readonly renewed?: string }>;
}

/** Makes the passwords' part of one process. */
export function makePasswords(cost: Cost = usualCost): Passwords {
  const turns = makeHashTurns();
  const nobodysHash = makeNobodysHash(cost);
  return {
    hash: async (password) => await turns.take(async () => await makeHash(password, cost), true),
    compare: async (password, kept, isKnown) =>
      await turns.take(async () => {
        const isRight = (await matchesHash(password, kept ?? nobodysHash)) && typeof kept === "string";
        return isRight && isOutdated(kept, cost) ? { isRight, renewed: await makeHash(password, cost) } : { isRight };
      }, isKnown),
  };
}
