import type { Keyring } from "../keys/keyring.ts";
import { hashActor, hashThing, labelThing, nameNetwork, readIdBytes } from "./hash-actor.ts";

/** What the names in one batch are kept as. Each is hashed once, since hashing takes longer than the rest of a row. */
export interface Names {
  /** The actor key of somebody's id; whoever is named this way is noted as a viewer. */
  readonly actor: (id: string) => string;
  /** The bytes of an actor key. */
  readonly bytes: (actorKey: string) => Uint8Array;
  readonly device: (text: string) => number;
  readonly session: (text: string) => number;
  readonly label: (number: number) => string;
  readonly network: (ip: string) => string | undefined;
  /** Everybody who was named, by actor key. */
  readonly named: ReadonlyMap<string, string>;
}

/** Begins with no name known. */
export function openNames(keys: Keyring): Names {
  const named = new Map<string, string>();
  const label = remember(labelThing);
  return {
    named,
    label,
    actor: remember((id) => {
      const key = hashActor(keys, id);
      named.set(key, id);
      return key;
    }),
    bytes: remember(readIdBytes),
    device: remember((text) => hashThing(keys, "device", text)),
    session: remember((text) => hashThing(keys, "session", text)),
    network: remember(nameNetwork),
  };
}

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
