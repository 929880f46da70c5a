import { createHash, createHmac, createSign, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What an ID token of the fake provider says, and how it is signed. */
export interface Script {
  claims?: Record<string, unknown>;
  algorithm?: "RS256" | "ES256" | "HS256" | "none" | "stranger";
  /** Instead of the nonce that was asked for. */
  nonce?: string;
  issuer?: string;
  audience?: string;
  /** Seconds from now. */
  endsIn?: number;
}

/** A small provider of OpenID Connect on this machine. */
export interface Issuer {
  readonly url: string;
  readonly script: Script;
  /** What a browser does at the provider: it gives a code for what was asked. */
  readonly visit: (authorization: string) => { code: string; state: string };
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
}

export async function startIssuer(): Promise<Issuer> {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, Asked>();
  const script: Script = {};
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", url);
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (pathname === "/.well-known/openid-configuration") return send(200, describe(url));
    if (pathname === "/keys")
      return send(200, { keys: [publish(rsa.publicKey, "rsa", "RS256"), publish(ec.publicKey, "ec", "ES256")] });
    if (pathname !== "/token") return send(404, {});
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const asked = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight = asked !== undefined && asked.challenge === challenge && asked.redirect === form.get("redirect_uri");
    if (!isRight || form.get("client_secret") !== "client-secret") return send(400, { error: "invalid_grant" });
    return send(200, { access_token: "a", token_type: "Bearer", id_token: makeToken(asked) });
  }

  function makeToken(asked: Asked): string {
    const { algorithm = "RS256", claims = {}, endsIn = 300 } = script;
    const now = Math.floor(Date.now() / 1000);
    const body = {
      iss: script.issuer ?? url,
      aud: script.audience ?? "doorward",
      iat: now,
      exp: now + endsIn,
      nonce: script.nonce ?? asked.nonce,
      ...claims,
    };
    const named = algorithm === "stranger" ? "RS256" : algorithm;
    const head = { alg: named, typ: "JWT", kid: named === "ES256" ? "ec" : "rsa" };
    const text = `${encode(head)}.${encode(body)}`;
    return `${text}.${signText(text)}`;
  }

  function signText(text: string): string {
    const { algorithm = "RS256" } = script;
    if (algorithm === "none") return "";
    if (algorithm === "ES256")
      return sign("sha256", Buffer.from(text), { key: ec.privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url");
    // The confusion: a public key, which everybody has, used as the secret of a symmetric signature.
    if (algorithm === "HS256")
      return createHmac("sha256", rsa.publicKey.export({ type: "spki", format: "pem" }))
        .update(text)
        .digest("base64url");
    const key = algorithm === "stranger" ? stranger.privateKey : rsa.privateKey;
    return createSign("RSA-SHA256").update(text).sign(key, "base64url");
  }

  return {
    url,
    script,
    visit(authorization) {
      const { searchParams } = new URL(authorization);
      const code = `code${codes.size}${Math.random()}`;
      codes.set(code, {
        nonce: searchParams.get("nonce") ?? "",
        challenge: searchParams.get("code_challenge") ?? "",
        redirect: searchParams.get("redirect_uri") ?? "",
      });
      return { code, state: searchParams.get("state") ?? "" };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function describe(url: string) {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    // A provider that offers too much: no answer of these may count.
    id_token_signing_alg_values_supported: ["RS256", "ES256", "HS256", "none"],
    code_challenge_methods_supported: ["S256"],
  };
}

function publish(key: KeyObject, kid: string, alg: string) {
  return { ...key.export({ format: "jwk" }), kid, alg, use: "sig" };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
