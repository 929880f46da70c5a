/** A canonical value that can be seen again in another arrival. */
export interface Observable {
  readonly type: ObservableType;
  readonly value: string;
}

/** The kinds of value that are worth remembering. */
export type ObservableType =
  | "domain"
  | "url"
  | "address"
  | "email"
  | "wallet"
  | "hash"
  | "handle"
  | "package"
  | "phone"
  | "document-text"
  | "image"
  | "device"
  | "person-document"
  | "postal-address"
  | "bank-account";

/** Types of which a store keeps the keyed hash alone and never the value: too grave to be read, or few enough to be guessed. */
export const hashedTypes: ReadonlySet<ObservableType> = new Set(["person-document", "postal-address", "bank-account"]);

/** The same set of observables, each once, in a stable order. */
export function uniqueObservables(observables: Iterable<Observable>): Observable[] {
  const byKey = new Map<string, Observable>();
  for (const observable of observables) byKey.set(`${observable.type}\n${observable.value}`, observable);
  return [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? []);
}
