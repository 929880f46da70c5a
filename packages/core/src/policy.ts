/** What an organisation has proved about somebody's domains. */
export interface VerifiedSource {
  /** As people write it; it is also guarded against imitations. */
  readonly name: string;
  /** Registrable domains, or hosts under shared ones. */
  readonly domains: readonly string[];
  /** How it was proved, by whom, and the last day it counts, `YYYY-MM-DD`. */
  readonly verified: { readonly how: string; readonly by: string; readonly until: string };
}

/** What an organisation owns and whom it has verified. */
export interface Policy {
  readonly organisation: {
    readonly name: string;
    readonly names: readonly string[];
    readonly domains: readonly string[];
    /** The names by which the organisation's own mail servers sign what they checked (`authserv-id`, RFC 8601). */
    readonly mailServers: readonly string[];
  };
  readonly vendors: readonly VerifiedSource[];
}

/** The policy of somebody who has written none. */
export const noPolicy: Policy = { organisation: { name: "", names: [], domains: [], mailServers: [] }, vendors: [] };
