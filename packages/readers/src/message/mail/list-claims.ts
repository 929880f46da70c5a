import type { AuthenticationClaim, ProofResult } from "@doorward/core";
import {
  readAuthenticationResults,
  readReceivedSpf,
  type AuthenticationMethod,
} from "../../formats/mime/read-authentication-results.ts";
import type { MailHeader } from "../../formats/mime/read-headers.ts";
import { readReceived } from "../../formats/mime/read-trace.ts";
import { chooseResult, toProofResult } from "../authentication/proof-results.ts";
import { headerEvidence } from "./list-people.ts";

/** The servers of Microsoft 365 leave out their name; the mark of the server below the header tells it. */
const microsoftServer = /\.(?:protection|prod)\.outlook\.com$/iu;
const mostClaims = 50;
/** The headers in which servers write down what they checked. */
const readers: Readonly<Record<string, typeof readAuthenticationResults>> = {
  "authentication-results": readAuthenticationResults,
  "received-spf": readReceivedSpf,
};

/**
 * What the headers of a mail say that servers have checked, from the top. What one server wrote into several headers at
 * one stop of the way is one claim.
 */
export function listClaims(path: string, headers: readonly MailHeader[]): AuthenticationClaim[] {
  const claims: (AuthenticationClaim & { readonly stop: number })[] = [];
  let stop = 0;
  let position = 0;
  for (const [index, header] of headers.entries()) {
    if (header.name === "received") stop += 1;
    const read = readers[header.name];
    if (read === undefined) continue;
    if (claims.length >= mostClaims) break;
    const { authservId, methods } = read(header.text);
    const server = authservId === "" ? guessServer(headers, index) : authservId;
    const claim = { server, position, stop, ...readResults(methods), at: headerEvidence(path, header) };
    position += 1;
    const last = claims.at(-1);
    if (last !== undefined && last.stop === stop && last.server === server)
      claims[claims.length - 1] = merge(last, claim);
    else claims.push(claim);
  }
  return claims.map(({ stop: _stop, ...claim }) => claim);
}

function guessServer(headers: readonly MailHeader[], index: number): string {
  const below = headers.slice(index + 1, index + 40).find(({ name }) => name === "received");
  const by = below === undefined ? "" : readReceived(below.text).by;
  return microsoftServer.test(by) ? "protection.outlook.com" : "";
}

function readResults(methods: readonly AuthenticationMethod[]) {
  return {
    spf: readResult(methods, "spf"),
    dkim: readResult(methods, "dkim"),
    dmarc: readResult(methods, "dmarc"),
    arc: readResult(methods, "arc"),
  };
}

function readResult(methods: readonly AuthenticationMethod[], method: string): ProofResult {
  return chooseResult(methods.filter((found) => found.method === method).map(({ result }) => toProofResult(result)));
}

/** The second speaks of what the first leaves open; of two signatures one that holds is enough. */
function merge<C extends AuthenticationClaim>(first: C, second: C): C {
  return {
    ...first,
    spf: first.spf === "absent" ? second.spf : first.spf,
    dkim: first.dkim === "absent" || second.dkim === "pass" ? second.dkim : first.dkim,
    dmarc: first.dmarc === "absent" ? second.dmarc : first.dmarc,
    arc: first.arc === "absent" ? second.arc : first.arc,
  };
}
