import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { Problem } from "@doorward/core";

/** Seals what lies in the database, and hashes what is looked up, so that the database alone tells neither. */
export interface Keyring {
  /** AES-256-GCM under the newest key. `context` says what it is; only the same context opens it. */
  readonly seal: (plain: Uint8Array, context: string) => Uint8Array;
  /** Throws a Problem when the key is missing or the bytes were changed. */
  readonly open: (sealed: Uint8Array, context: string) => Uint8Array;
  /** HMAC-SHA-256 in hexadecimal, under a key that stays when sealing keys change. */
  readonly hash: (text: string) => string;
}

/** One key of a keyring. */
interface Key {
  readonly id: string;
  readonly secret: Uint8Array;
}

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const idBytes = 4;

/** The text of a new keyring: a key for hashes and a first one for sealing. */
export function makeKeyring(): string {
  return `hash ${newSecret()}\nseal ${newKeyId()} ${newSecret()}\n`;
}

/** The text with one more key for sealing, which is used from then on; what older ones sealed stays readable. */
export function addSealingKey(text: string): string {
  return `${text.trimEnd()}\nseal ${newKeyId()} ${newSecret()}\n`;
}

/** Reads the text of a keyring; `name` is where it came from. Throws a Problem when it is none. */
export function readKeyring(text: string, name: string): Keyring {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const hashing = lines.flatMap((line) => /^hash (\S+)$/u.exec(line)?.[1] ?? []).map(readSecret);
  const sealing = lines.flatMap((line): Key[] => {
    const [, id, secret] = /^seal ([0-9a-f]{8}) (\S+)$/u.exec(line) ?? [];
    return id === undefined || secret === undefined ? [] : [{ id, secret: readSecret(secret) }];
  });
  const [hashSecret] = hashing;
  const newest = sealing.at(-1);
  const isWhole = lines.length === hashing.length + sealing.length && hashing.length === 1;
  if (
    !isWhole ||
    hashSecret === undefined ||
    newest === undefined ||
    !haveLength([hashSecret, ...sealing.map(({ secret }) => secret)])
  ) {
    throw new Problem(
      "key-not-valid",
      `${name} holds no key of Doorward. Put the right one back from where you keep it.`,
    );
  }
  const byId = new Map(sealing.map((key) => [key.id, key]));
  return {
    seal: (plain, context) => sealWith(newest, plain, context),
    open: (sealed, context) => openWith(byId, sealed, context),
    hash: (value) => createHmac("sha256", hashSecret).update(value).digest("hex"),
  };
}

/** A secret of its own for one purpose, made from one secret text, for keys that come from the environment. */
export function deriveKeyring(secret: string): Keyring {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync("sha256", secret, "doorward", purpose, keyBytes)).toString("base64");
  return readKeyring(`hash ${derive("hash")}\nseal 00000000 ${derive("seal")}\n`, "The key given");
}

function sealWith({ id, secret }: Key, plain: Uint8Array, context: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(Buffer.from(context));
  const body = [cipher.update(plain), cipher.final()];
  return Buffer.concat([Buffer.from(id, "hex"), nonce, cipher.getAuthTag(), ...body]);
}

function openWith(byId: ReadonlyMap<string, Key>, sealed: Uint8Array, context: string): Uint8Array {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const id = bytes.subarray(0, idBytes).toString("hex");
  const key = byId.get(id);
  if (key === undefined) {
    throw new Problem("key-not-valid", `What is stored was sealed with key ${id}, which this keyring does not hold.`);
  }
  if (bytes.length < idBytes + nonceBytes + tagBytes) refuseChanged();
  const nonce = bytes.subarray(idBytes, idBytes + nonceBytes);
  const tag = bytes.subarray(idBytes + nonceBytes, idBytes + nonceBytes + tagBytes);
  const decipher = createDecipheriv("aes-256-gcm", key.secret, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(bytes.subarray(idBytes + nonceBytes + tagBytes)), decipher.final()]);
  } catch {
    return refuseChanged();
  }
}

function refuseChanged(): never {
  throw new Problem("key-not-valid", "What is stored does not open: it was changed, or the key is another one.");
}

function newSecret(): string {
  return randomBytes(keyBytes).toString("base64");
}

function newKeyId(): string {
  return randomBytes(idBytes).toString("hex");
}

function readSecret(text: string): Uint8Array {
  return Buffer.from(text, "base64");
}

function haveLength(secrets: readonly Uint8Array[]): boolean {
  return secrets.every(({ length }) => length === keyBytes);
}
