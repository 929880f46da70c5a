import type { DestinationAccess } from "@doorward/store";
import type { Event } from "../contract/schemas/event.ts";
import { makeSampleEvent } from "./sample-event.ts";

/** When the events of tests happen. */
export const at = new Date("2026-11-26T10:00:00.000Z");

/** No secrets. */
export const noAccess: DestinationAccess = { address: "", signing: [], token: null, authority: null };

/** An event of which a test wants some of the data to be otherwise. */
export function makeEvent(
  data: Partial<Omit<Event["data"], "case">> & { readonly case?: Partial<Event["data"]["case"]> } = {},
  type: Event["type"] = "case.opened",
): Event {
  const sample = makeSampleEvent(at, new URL("https://doorward.example"));
  return {
    ...sample,
    type,
    data: { ...sample.data, isSample: false, ...data, case: { ...sample.data.case, ...data.case } },
  };
}

/** Names that strangers would like to see shown. */
export const hostileNames = [
  "<https://evil.example/login|Open the case>",
  "<!channel> wire 2 BTC",
  "<@U012AB3CD> & <#C123|general>",
  "[Open the case](https://evil.example)",
  "**bold** <at>everybody</at> _it_ `code`",
  "evil.example invoice.zip www.evil.example",
  "tg://resolve?domain=evil msteams://evil.example javascript:alert(1)",
  "a\nb\r\n\u202Egpj.exe\u200B\u0000",
  "&lt;!here&gt; <mailto:a@evil.example|pay>",
  "x".repeat(5000),
];
