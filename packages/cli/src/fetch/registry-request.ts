import { Problem } from "@doorward/core";

/** What a request to a registry needs. */
export interface RegistryAccess {
  readonly fetch: typeof fetch;
  /** The `Authorization` header for an address, when there is one. */
  readonly findAuthorization: (url: URL) => string | undefined;
  readonly milliseconds: number;
}

/** The answer of a registry, whole. */
export type RegistryAnswer =
  { readonly kind: "found"; readonly bytes: Buffer } | { readonly kind: "refused"; readonly status: number };

const redirects = 5;

/**
 * Asks a registry for something of at most `longest` bytes. Redirects go to `https` alone, or stay where they are, and
 * take a login along only where the settings give one for the new address. Throws a Problem when the network fails.
 */
export async function requestFromRegistry(
  url: URL,
  accept: string,
  longest: number,
  access: RegistryAccess,
): Promise<RegistryAnswer> {
  const signal = AbortSignal.timeout(access.milliseconds);
  let at = url;
  try {
    for (let hop = 0; hop <= redirects; hop += 1) {
      const authorization = access.findAuthorization(at);
      const login = authorization === undefined ? {} : { authorization };
      const answer = await access.fetch(at, { headers: { accept, ...login }, redirect: "manual", signal });
      const location = answer.headers.get("location");
      if (answer.status < 300 || answer.status >= 400 || location === null)
        return await takeAnswer(answer, longest, at);
      await answer.body?.cancel();
      at = followRedirect(at, location);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      "network-refused",
      `${at.host} cannot be reached. Check the connection and the registry in npm's settings.`,
    );
  }
  throw new Problem("network-refused", `${url.host} sends from one address to the next without an end.`);
}

function followRedirect(from: URL, location: string): URL {
  const to = URL.parse(location, from.href);
  if (to === null || (to.protocol !== "https:" && to.origin !== from.origin))
    throw new Problem("network-refused", `${from.host} sends to an address that is not https, which is not followed.`);
  return to;
}

async function takeAnswer(answer: Response, longest: number, url: URL): Promise<RegistryAnswer> {
  if (!answer.ok) {
    await answer.body?.cancel();
    return { kind: "refused", status: answer.status };
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  // `for await` cancels the rest when it is left early.
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > longest)
      throw new Problem(
        "input-not-readable",
        `What ${url.host} sends is larger than ${longest.toLocaleString("en")} bytes.`,
      );
    parts.push(part);
  }
  return { kind: "found", bytes: Buffer.concat(parts) };
}
