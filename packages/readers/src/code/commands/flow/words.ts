import { type Flow, known, mapFlow, textOf } from "./flow.ts";

const mostWords = 512;

/** The words of a known text, parted at blanks; the flow itself when it is not one known text. */
export function splitWords(flow: Flow): Flow[] {
  const text = textOf(flow);
  if (text === undefined) return [flow];
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const plain = flow.origins.length === 0 && flow.encodings.length === 0;
  return words.slice(0, mostWords).map((word) => (plain ? known(word) : mapFlow(flow, () => word)));
}

/** The words of a command line as Windows parts it: quotes hold words together and are taken away. */
export function splitQuotedWords(flow: Flow): Flow[] {
  const text = textOf(flow);
  if (text === undefined || !text.includes('"')) return splitWords(flow);
  const words = text.match(/(?:"[^"]*"|[^\s"])+/gu) ?? [];
  return words.slice(0, mostWords).map((word) => mapFlow(flow, () => word.replaceAll('"', "")));
}
