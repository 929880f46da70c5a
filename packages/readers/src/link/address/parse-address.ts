import type { LinkForm } from "@doorward/core";
import type { Address, ParsedAddress } from "./address.ts";
import { readHost } from "./read-host.ts";

const longestText = 2048;

/** Reads the text of a link as browsers do; never throws. */
export function parseAddress(text: string): ParsedAddress {
  const url = URL.parse(text);
  if (url === null)
    return { address: { ...nothing, text: text.slice(0, longestText), canonical: text.slice(0, longestText) } };
  const scheme = url.protocol.slice(0, -1);
  const host = readHost(url.hostname);
  const address: Address = {
    text: text.slice(0, longestText),
    form: chooseForm(scheme),
    scheme,
    ...(host === undefined ? {} : { host }),
    ...(url.port === "" ? {} : { port: Number(url.port) }),
    userName: url.username,
    path: url.pathname,
    query: url.search.slice(1),
    fragment: url.hash.slice(1),
    canonical: url.href,
    listKey: `${url.hostname}${url.pathname}${url.search}`,
    oddities: [],
  };
  return { address };
}

const nothing: Address = {
  text: "",
  form: "unreadable",
  scheme: "",
  userName: "",
  path: "",
  query: "",
  fragment: "",
  canonical: "",
  listKey: "",
  oddities: [],
};

function chooseForm(scheme: string): LinkForm {
  return /^(?:https?|wss?|ftp)$/u.test(scheme) ? "web" : "program";
}
