import type { ApplicationReading, ApplicationTrace, Observable, ObservableType } from "@doorward/core";
import { listBands } from "@doorward/readers/application";

/** Under which type a trace is remembered. Accounts, documents and places where people live are kept as keyed hashes alone, which a store makes. */
const types: Readonly<Partial<Record<ApplicationTrace["type"], ObservableType>>> = {
  email: "email",
  phone: "phone",
  handle: "handle",
  wallet: "wallet",
  device: "device",
  connection: "address",
  file: "hash",
  repository: "url",
  link: "url",
};

/** What of an application may be seen again: contacts, files, and sketches of its words and pictures. */
export function listApplicationObservables({ traces, texts, pictures }: ApplicationReading): Observable[] {
  return [
    ...traces.flatMap(({ type, value }): Observable[] => {
      const known = types[type];
      return known === undefined ? [] : [{ type: known, value }];
    }),
    // Texts that are alike have a band in common; which band it is, is part of its key.
    ...texts.flatMap((text) => listBands(text).map((value): Observable => ({ type: "document-text", value }))),
    ...pictures.flatMap(({ hashes }) => hashes.slice(0, 1).map((value): Observable => ({ type: "image", value }))),
  ];
}
