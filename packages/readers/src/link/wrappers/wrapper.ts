import type { LinkVia, ServiceKind } from "@doorward/core";
import type { Address } from "../address/address.ts";
import type { HostPattern } from "../services/host-index.ts";

/** Takes the addresses out of one, without asking anybody; nothing when they are not in its text or it is broken. */
export type Opener = (address: Address) => readonly string[];

/** A service that wraps addresses or leads on to them, and how it writes them. */
export interface Wrapper {
  /** As people know it. */
  readonly name: string;
  /** What the service counts as. */
  readonly kind: Extract<ServiceKind, "wrapper" | "redirector" | "translator">;
  /** How what is inside came to be among the layers. */
  readonly via: Extract<LinkVia, "wrapper" | "redirect" | "deep-link">;
  readonly hosts: readonly HostPattern[];
  readonly open: Opener;
}

/** What an opener gives that finds nothing. */
export const nothingInside: readonly string[] = [];
