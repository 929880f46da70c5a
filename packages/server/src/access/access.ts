import type { Token } from "@doorward/store";
import { makeAttempts, type Attempts } from "./limits/attempts.ts";
import { makeBoundedTable, type BoundedTable } from "./limits/bounded-table.ts";
import { makeRateLimits, type RateLimits } from "./limits/rate-limits.ts";
import type { SingleSignOn } from "./oidc/single-sign-on.ts";
import type { Cost } from "./passwords/argon2.ts";
import { makePasswords, type Passwords } from "./passwords/passwords.ts";
import { makeLookUps, type LookUps } from "./tokens/look-ups.ts";

/** What guards the way in, in the memory of this process. */
export interface Access {
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  readonly rates: RateLimits;
  /** Tokens that held lately, by keyed hash. */
  readonly knownTokens: BoundedTable<true>;
  /** What is asked of the store about tokens, by their text. */
  readonly tokenLookUps: LookUps<Token | undefined>;
  /** Undefined where no provider is named. */
  readonly singleSignOn: SingleSignOn | undefined;
}

const mostKnownTokens = 10_000;

/** What the way in is made of. */
export interface AccessOptions {
  readonly singleSignOn?: SingleSignOn | undefined;
  /** How much work the hash of a password is, where it is not the usual. */
  readonly passwordCost?: Cost;
}

/** Opens it. Nothing of it outlives the process: a restart forgets failures, and asks the provider anew. */
export function openAccess({ singleSignOn, passwordCost }: AccessOptions = {}): Access {
  return {
    passwords: makePasswords(passwordCost),
    attempts: makeAttempts(),
    rates: makeRateLimits(),
    knownTokens: makeBoundedTable(mostKnownTokens),
    tokenLookUps: makeLookUps(),
    singleSignOn,
  };
}
