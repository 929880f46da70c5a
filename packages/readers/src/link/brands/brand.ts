import type { BrandCategory } from "@doorward/core";

/** A brand that people trust, as the data file says it. */
export interface Brand {
  /** As people write it. */
  readonly name: string;
  readonly category: BrandCategory;
  /** What imitations write, in lower-case letters and digits: `coinbase`, `trustwallet`. */
  readonly words: readonly string[];
  /** Words of `words` that are also everyday words, or that strangers honestly use in names of their own. */
  readonly common?: readonly string[];
  /** Words of `common` that are no everyday words: strangers use them whole, so a slip in one is still an imitation. */
  readonly borrowed?: readonly string[];
  /** Registrable domains, or hosts under domains of others, that are the brand's own and hold what it says. */
  readonly domains: readonly string[];
  /** Endings that ICANN gave to the brand alone: `google`, `microsoft`. */
  readonly endings?: readonly string[];
  /** Domains and hosts of the brand on which anybody can put content. */
  readonly shared?: readonly string[];
}
