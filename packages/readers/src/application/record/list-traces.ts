import type { ApplicationTrace, TraceType } from "@doorward/core";
import { whyUntelling } from "../../observable/why-untelling.ts";
import { isFiller } from "../../observable/placeholders.ts";
import { writeHandle } from "../../observable/handle/handle.ts";
import type { ApplicationRecord } from "./application-record.ts";
import { canonicaliseAccount } from "./bank-account.ts";
import { canonicaliseContact } from "./contacts.ts";
import { canonicaliseNational } from "./phone-numbers.ts";
import type { PlaceIn, Source } from "./place-in-record.ts";
import { canonicaliseAddress } from "./postal-address.ts";

/** Networks at which strangers share an address. */
const sharedNetworks: ReadonlySet<string> = new Set(["hosting", "vpn", "tor", "mobile"]);

interface Draft {
  readonly type: TraceType;
  readonly value: string | undefined;
  readonly what: string;
  readonly where?: Source;
}

/** Everything by which an application may be seen again, in canonical form, each once. What everybody has is left out. */
export function listTraces(record: ApplicationRecord, place: PlaceIn): ApplicationTrace[] {
  const drafts = [...listPersonal(record), ...listProcess(record)];
  const traces = drafts.flatMap(({ type, value, what, where }) =>
    value === undefined || value === "" || isUntelling(type, value)
      ? []
      : [[`${type}\n${value}`, { type, value, at: place(what, where) }] as const],
  );
  return [...new Map(traces.toReversed()).values()].toReversed();
}

function listPersonal({ person, repositories }: ApplicationRecord): Draft[] {
  return [
    ...person.emails.map(({ value, where }) =>
      draft("email", canonicaliseContact("email", value), "the e-mail address", where),
    ),
    ...person.phones.map(({ value, where }) =>
      draft("phone", canonicaliseContact("phone", value) ?? canonicaliseNational(value), "the telephone number", where),
    ),
    ...person.handles.map(({ service, name, where }) => {
      const handle = writeHandle(service, name);
      const value = "value" in handle && !isFiller(name) ? handle.value : undefined;
      return draft("handle", value, "the name at a service", where);
    }),
    ...person.wallets.map(({ value, where }) =>
      draft("wallet", canonicaliseContact("wallet", value), "the wallet", where),
    ),
    ...person.documents.map(({ number, issuer }) =>
      draft("person-document", canonicaliseDocumentNumber(number, issuer), "the number of a document"),
    ),
    ...person.links.map(({ url, where, is }) =>
      draft(is === "repository" ? "repository" : "link", canonicaliseContact("url", url), "a link", where),
    ),
    ...repositories
      .filter(({ isOwn, isFork }) => isOwn && !isFork)
      .map(({ url }) => draft("repository", canonicaliseContact("url", url), "a repository")),
  ];
}

function listProcess({ payouts, equipment, connections }: ApplicationRecord): Draft[] {
  return [
    ...payouts.flatMap(({ account, wallet }) => [
      draft(
        "bank-account",
        account === undefined || isFiller(account) ? undefined : canonicaliseAccount(account),
        "the account",
        "payroll",
      ),
      draft(
        "wallet",
        wallet === undefined ? undefined : canonicaliseContact("wallet", wallet),
        "the wallet",
        "payroll",
      ),
    ]),
    ...equipment
      .filter(({ is }) => is !== "pick-up")
      .map(({ address }) =>
        draft(
          "postal-address",
          address === undefined ? undefined : canonicaliseAddress(address),
          "where equipment goes",
        ),
      ),
    ...connections.flatMap(({ ip, device, network }) => [
      draft("device", isFiller(device ?? "") ? undefined : device?.trim().toLowerCase(), "the device of a connection"),
      draft(
        "connection",
        ip === undefined || sharedNetworks.has(network?.is ?? "") ? undefined : canonicaliseContact("address", ip),
        "the address of a connection",
      ),
    ]),
  ];
}

function draft(type: TraceType, value: string | undefined, what: string, where?: Source): Draft {
  return where === undefined ? { type, value, what } : { type, value, what, where };
}

/** Without blanks and points, with who issued it in front: numbers of two issuers may be the same. */
function canonicaliseDocumentNumber(number: string, issuer = ""): string | undefined {
  const plain = foldNumber(number);
  return plain.length < 4 || isFiller(plain) ? undefined : `${foldNumber(issuer)}:${plain}`;
}

function foldNumber(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function isUntelling(type: TraceType, value: string): boolean {
  if (type === "email" || type === "phone" || type === "handle" || type === "wallet")
    return whyUntelling({ type, value }) !== undefined;
  if (type === "link" || type === "repository") return whyUntelling({ type: "url", value }) !== undefined;
  return type === "connection" && whyUntelling({ type: "address", value }) !== undefined;
}
