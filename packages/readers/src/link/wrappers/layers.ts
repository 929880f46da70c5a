import type { Address } from "../address/address.ts";
import type { Inner } from "./unwrap.ts";

/** An address that waits to be read, and how many wrappers stand around it. */
interface Layer extends Inner {
  readonly depth: number;
}

/** The addresses one link carries, handed out until all are read: each text and each address once. */
export interface Layers {
  /** The next to read; undefined when there is none. */
  readonly take: () => Layer | undefined;
  readonly add: (inner: readonly Inner[], depth: number) => void;
  /** Whether the same address has not been seen; one that is written oddly is new even so. */
  readonly isNew: (address: Address) => boolean;
}

/** Starts with the link that was handed in. */
export function openLayers(handedIn: Inner): Layers {
  const waiting: Layer[] = [{ ...handedIn, depth: 0 }];
  const texts = new Set([handedIn.target]);
  const addresses = new Set<string>();
  return {
    take: () => waiting.pop(),
    add(inner, depth) {
      // Taken from the end: the first that an address names is read first.
      for (const each of inner.toReversed()) {
        if (texts.has(each.target)) continue;
        texts.add(each.target);
        waiting.push({ ...each, depth });
      }
    },
    isNew(address) {
      const identity = identify(address);
      const isSeen = addresses.has(identity);
      addresses.add(identity);
      return !isSeen || address.oddities.length > 0;
    },
  };
}

function identify({ canonical, fragment }: Address): string {
  return `${canonical}#${fragment}`;
}
