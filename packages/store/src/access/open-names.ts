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
  /** The number of what several events share, by how it is written. */
  readonly surroundings: (text: string) => number;
  readonly label: (number: number) => string;
  readonly network: (ip: string) => string | undefined;
  /** Everybody who was named, by actor key. */
  readonly named: ReadonlyMap<string, string>;
}

/** Begins with nobody named. Hashes of earlier batches are known still: the same people come again in each. */
export function openNames(keys: Keyring): Names {
  const hashes = openHashes(keys);
  const named = new Map<string, string>();
  return {
    ...hashes,
    named,
    actor: remember((id) => {
      const key = hashes.actor(id);
      named.set(key, id);
      return key;
    }),
  };
}

type Hashes = Omit<Names, "named">;

const hashesOf = new WeakMap<Keyring, Hashes>();

function openHashes(keys: Keyring): Hashes {
  const known = hashesOf.get(keys);
  if (known !== undefined) return known;
  const made: Hashes = {
    actor: remember((id) => hashActor(keys, id)),
    bytes: remember(readIdBytes),
    device: remember((text) => hashThing(keys, "device", text)),
    session: remember((text) => hashThing(keys, "session", text)),
    surroundings: remember((text) => hashThing(keys, "surroundings", text)),
    label: remember(labelThing),
    network: remember(nameNetwork),
  };
  hashesOf.set(keys, made);
  return made;
}

/** Most answers of one kind that are remembered: the sessions of a large desk on a day. A few megabytes. */
const mostRemembered = 50_000;

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const value = make(key);
    if (made.size >= mostRemembered) made.clear();
    made.set(key, value);
    return value;
  };
}
