import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate for 127.0.0.1 that signs itself, with its key, both in PEM. It is good until 2099. */
export function makeCertificate(): { readonly certificate: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(objectId([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
  const name = sequence(wrap(0x31, sequence(objectId([0x55, 0x04, 0x03]), wrap(0x0c, Buffer.from("receiver")))));
  const time = (text: string) => wrap(0x17, Buffer.from(text));
  // Subject alternative name: the address itself; RFC 5280, section 4.2.1.6.
  const names = wrap(0x04, sequence(wrap(0x87, Buffer.from([127, 0, 0, 1]))));
  const body = sequence(
    wrap(0xa0, wrap(0x02, Buffer.from([2]))),
    wrap(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time("200101000000Z"), wrap(0x18, Buffer.from("20991231235959Z"))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    wrap(0xa3, sequence(sequence(objectId([0x55, 0x1d, 0x11]), names))),
  );
  const signature = wrap(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, privateKey)]));
  const certificate = sequence(body, algorithm, signature);
  const lines = certificate.toString("base64").replaceAll(/.{64}/gu, "$&\n");
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: "pkcs8", format: "pem" })),
  };
}

/** DER, X.690: a tag, the length, and what it holds. */
function wrap(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return wrap(0x30, Buffer.concat(parts));
}

function objectId(bytes: readonly number[]): Buffer {
  return wrap(0x06, Buffer.from(bytes));
}
