import {
  hashedTypes,
  type ApplicationReading,
  type ApplicationTrace,
  type Observable,
  type ObservableType,
} from "@doorward/core";

/** Under which type a trace is remembered. */
const types: Readonly<Record<ApplicationTrace["type"], ObservableType>> = {
  email: "email",
  phone: "phone",
  handle: "handle",
  wallet: "wallet",
  "bank-account": "bank-account",
  "postal-address": "postal-address",
  "person-document": "person-document",
  device: "device",
  connection: "address",
  file: "hash",
  repository: "url",
  link: "url",
};

/** A trace as it is remembered. */
export function traceObservable({ type, value }: Pick<ApplicationTrace, "type" | "value">): Observable {
  return { type: types[type], value };
}

/** What of an application may be seen again and may be read: contacts, files, pictures. Its texts are compared by their sketches. */
export function listApplicationObservables({ traces, pictures }: ApplicationReading): Observable[] {
  return [
    ...traces.map(traceObservable).filter(({ type }) => !hashedTypes.has(type)),
    ...pictures.flatMap(({ hashes }) => hashes.slice(0, 1).map((value): Observable => ({ type: "image", value }))),
  ];
}

/**
 * What of it may be seen again and is never read: where somebody lives or is paid, and the numbers of documents. Of a reading that was
 * kept they are hashed already, and were seen when it was kept.
 */
export function listHashedObservables({ traces }: Pick<ApplicationReading, "traces">): Observable[] {
  return traces
    .filter(({ isHashed }) => isHashed !== true)
    .map(traceObservable)
    .filter(({ type }) => hashedTypes.has(type));
}
