import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** An authenticator as a device has one: it makes a passkey, and signs with it. */
export interface Authenticator {
  readonly create: (options: Options, change?: Change) => object;
  readonly use: (options: Options, change?: Change) => Record<string, unknown>;
  counter: number;
}

/** What a browser was given, as far as it matters here. */
interface Options {
  readonly challenge: string;
  readonly rpId: string;
  readonly rp: { readonly id: string };
  readonly user: { readonly id: string };
}

/** What an attacker changes about an answer. */
export interface Change {
  readonly origin?: string;
  readonly party?: string;
  readonly challenge?: string;
  readonly type?: string;
  readonly isVerified?: boolean;
  readonly userHandle?: string;
  readonly signature?: Uint8Array;
}

/** Makes one with an ES256 key of its own. */
export function makeAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  let owner = "";
  const clientData = (type: string, challenge: string, change: Change) =>
    Buffer.from(
      JSON.stringify({
        type: change.type ?? type,
        challenge: change.challenge ?? challenge,
        origin: change.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const head = (party: string, flags: number, change: Change) => {
    const verified = change.isVerified === false ? 0 : 0x04;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(authenticator.counter);
    const hash = createHash("sha256")
      .update(change.party ?? party)
      .digest();
    return Buffer.concat([hash, Buffer.from([0x01 | verified | flags]), counter]);
  };
  const authenticator: Authenticator = {
    counter: 0,
    create(options, change = {}) {
      owner = options.user.id;
      const key = encodeMap([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const data = Buffer.concat([head(options.rp.id, 0x40, change), Buffer.alloc(16), length, id, key]);
      const attestation = encodeMap([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", data],
      ]);
      return {
        id: encode(id),
        rawId: encode(id),
        type: "public-key",
        response: {
          clientDataJSON: encode(clientData("webauthn.create", options.challenge, change)),
          attestationObject: encode(attestation),
          transports: ["internal"],
        },
        clientExtensionResults: {},
      };
    },
    use(options, change = {}) {
      const data = head(options.rpId, 0, change);
      const client = clientData("webauthn.get", options.challenge, change);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return {
        id: encode(id),
        rawId: encode(id),
        type: "public-key",
        response: {
          clientDataJSON: encode(client),
          authenticatorData: encode(data),
          signature: encode(change.signature ?? sign("sha256", signed, privateKey)),
          userHandle: change.userHandle ?? owner,
        },
        clientExtensionResults: {},
      };
    },
  };
  return authenticator;
}

function encode(bytes: Uint8Array | string): string {
  return Buffer.from(bytes).toString("base64url");
}

type Encodable = number | string | Uint8Array | ReadonlyMap<unknown, unknown>;

/** A map in CBOR (RFC 8949), as far as WebAuthn needs it. */
function encodeMap(entries: readonly (readonly [number | string, Encodable])[]): Buffer {
  const encoded = entries.flatMap(([key, value]) => [encodeItem(key), encodeItem(value)]);
  return Buffer.concat([Buffer.from([0xa0 | entries.length]), ...encoded]);
}

function encodeItem(item: Encodable): Buffer {
  if (typeof item === "number") return item >= 0 ? encodeHead(0, item) : encodeHead(1, -1 - item);
  if (typeof item === "string") return Buffer.concat([encodeHead(3, Buffer.byteLength(item)), Buffer.from(item)]);
  if (item instanceof Uint8Array) return Buffer.concat([encodeHead(2, item.length), item]);
  return Buffer.from([0xa0]);
}

function encodeHead(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
}
