import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** How much work a hash is. Memory in KiB. */
export interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** A hash with what it was made of. */
interface Hash extends Cost {
  readonly nonce: Uint8Array;
  readonly tag: Uint8Array;
}

/** One pass more than https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html asks for this memory. */
export const usualCost: Cost = { memory: 19_456, passes: 3, parallelism: 1 };
/** What a stored hash may ask of us at most, should somebody have changed the store. */
const most: Cost = { memory: 262_144, passes: 10, parallelism: 4 };
const nonceBytes = 16;
const tagBytes = 32;

/** A hash of nothing anybody knows, which costs the same to compare with. */
export function makeNobodysHash(cost: Cost): string {
  return writeHash({ ...cost, nonce: new Uint8Array(nonceBytes), tag: new Uint8Array(tagBytes) });
}

/** Hashes with argon2id (RFC 9106), as a PHC string: `$argon2id$v=19$m=…,t=…,p=…$<nonce>$<tag>`. */
export async function makeHash(password: string, cost: Cost): Promise<string> {
  const nonce = randomBytes(nonceBytes);
  return writeHash({ ...cost, nonce, tag: await run(password, nonce, cost) });
}

/** Whether the hash is of this password. What is no hash is of none. */
export async function matchesHash(password: string, text: string): Promise<boolean> {
  const hash = readHash(text);
  return hash !== undefined && timingSafeEqual(await run(password, hash.nonce, hash), hash.tag);
}

/** Whether a hash was made with less work than new ones are. */
export function isOutdated(text: string, cost: Cost): boolean {
  const hash = readHash(text);
  return hash === undefined || hash.memory * hash.passes < cost.memory * cost.passes;
}

function writeHash({ memory, passes, parallelism, nonce, tag }: Hash): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`;
}

function readHash(text: string): Hash | undefined {
  const form = /^\$argon2id\$v=19\$m=([1-9]\d{0,6}),t=([1-9]\d?),p=([1-9])\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/u;
  const [, memory, passes, parallelism, nonce, tag] = form.exec(text) ?? [];
  if (nonce === undefined || tag === undefined) return undefined;
  const hash: Hash = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
  const isBounded =
    hash.memory <= most.memory &&
    hash.passes <= most.passes &&
    hash.parallelism <= most.parallelism &&
    hash.memory >= 8 * hash.parallelism;
  return isBounded ? hash : undefined;
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}

async function run(password: string, nonce: Uint8Array, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    argon2(
      "argon2id",
      { message: Buffer.from(password.normalize("NFKC")), nonce, parallelism, tagLength: tagBytes, memory, passes },
      (error, tag) => (error === null ? resolve(tag) : reject(error)),
    );
  });
}
