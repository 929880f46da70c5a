import { observableNames, type ObservableType } from "../../shared/text/words.ts";

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
