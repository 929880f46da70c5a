import type { Shapes } from "../../shared/api/contract.ts";

/** What can be seen again. */
export type ObservableType = Shapes["Observable"]["type"];

/** What it is called. */
export const observableNames: Readonly<Record<ObservableType, string>> = {
  domain: "Domain",
  url: "Link",
  address: "Network address",
  email: "E-mail address",
  wallet: "Wallet",
  hash: "Hash of a file",
  handle: "Handle",
  package: "Package",
  phone: "Phone number",
  "document-text": "Text of a document",
  image: "Image",
  device: "Device",
  "person-document": "Identity document",
};

/** What is searched for, as the address of the page has it. */
export interface Wanted {
  readonly text: string;
  readonly type: ObservableType | undefined;
  /** The one whose timeline is shown. */
  readonly value: string | undefined;
}

const longest = { text: 200, value: 4096 };

/** Reads the address. */
export function readSearch(search: Readonly<Record<string, unknown>>): Wanted {
  const read = (name: keyof typeof longest) => {
    const given = search[name];
    return typeof given === "string" && given !== "" ? given.slice(0, longest[name]) : undefined;
  };
  const type = search["type"];
  return {
    text: read("text") ?? "",
    type: typeof type === "string" && Object.hasOwn(observableNames, type) ? (type as ObservableType) : undefined,
    value: read("value"),
  };
}
