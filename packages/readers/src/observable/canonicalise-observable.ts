import type { Observable, ObservableType } from "@doorward/core";
import { refuse, type Canonical } from "./canonical.ts";
import { cleanText } from "./clean-text.ts";
import { canonicaliseDomain } from "./domain.ts";
import { canonicaliseEmail } from "./email.ts";
import { canonicaliseHash } from "./file-hash.ts";
import { canonicaliseHandle } from "./handle/handle.ts";
import { canonicaliseHashedValue } from "./hashed-value.ts";
import { canonicaliseIpAddress } from "./ip-address.ts";
import { canonicaliseOpaque } from "./opaque.ts";
import { canonicalisePackage } from "./package-name.ts";
import { canonicaliseDocumentHash } from "./person-document.ts";
import { canonicalisePhone } from "./phone.ts";
import { canonicaliseUrl } from "./url.ts";
import { canonicaliseWallet } from "./wallet/wallet.ts";

/** An observable in canonical form, or one sentence that says why the text is none. */
export type ReadObservable = { readonly ok: Observable } | { readonly why: string };

/** What is told besides the text. */
export interface ObservableOptions {
  /** Two letters (ISO 3166-1) of the country where a telephone number without country code was written. */
  readonly region?: string;
}

/** Longer than every form of every type. */
const longest = 16_384;

const readers: Readonly<Record<ObservableType, (text: string, region: string | undefined) => Canonical>> = {
  domain: canonicaliseDomain,
  url: canonicaliseUrl,
  address: canonicaliseIpAddress,
  email: canonicaliseEmail,
  wallet: canonicaliseWallet,
  hash: canonicaliseHash,
  handle: canonicaliseHandle,
  package: canonicalisePackage,
  phone: canonicalisePhone,
  "document-text": canonicaliseOpaque,
  image: canonicaliseOpaque,
  device: canonicaliseOpaque,
  "person-document": canonicaliseDocumentHash,
  "postal-address": canonicaliseHashedValue,
  "bank-account": canonicaliseHashedValue,
};

/** The canonical form of a text as an observable of a type (`docs/observables.md`). It never throws. */
export function canonicaliseObservable(
  type: ObservableType,
  text: string,
  { region }: ObservableOptions = {},
): ReadObservable {
  const canonical =
    text.length > longest ? refuse("This is longer than any such value.") : readText(type, text, region);
  return "value" in canonical ? { ok: { type, value: canonical.value } } : canonical;
}

function readText(type: ObservableType, text: string, region: string | undefined): Canonical {
  const clean = cleanText(text);
  return clean === "" ? refuse("Nothing is written here.") : readers[type](clean, region);
}
