import { firstText, textAt, type JsonRecord } from "../../../formats/json/json-value.ts";
import type { ConversationLink } from "../conversation.ts";
import { conversationLimits } from "../limits.ts";
import { cutShort, type ReadingRoom } from "../reading-room.ts";

/**
 * Slack's text as a person sees it: addresses stand as `<address|words>`, people as `<@id>`, channels as `<#id|name>`,
 * and three characters are escaped (https://api.slack.com/reference/surfaces/formatting).
 */
export function readSlackText(
  written: string,
  people: ReadonlyMap<string, JsonRecord>,
  room: ReadingRoom,
): { readonly text: string; readonly links: readonly ConversationLink[] } {
  const links: ConversationLink[] = [];
  const shown = written.replace(/<([^<>|]{1,16384})(?:\|([^<>]{0,2000}))?>/gu, (_, target: string, label = "") => {
    const words = String(label);
    if (target.startsWith("@"))
      return `@${firstText(words, textAt(people.get(target.slice(1)), "name"), target.slice(1))}`;
    if (target.startsWith("#")) return `#${firstText(words, target.slice(1))}`;
    if (target.startsWith("!")) return firstText(words, `@${target.slice(1)}`);
    const address = unescapeText(target);
    if (words === "" || words === target) return address;
    if (links.length >= conversationLimits.links) room.tell("a message holds too many links");
    else links.push({ text: cutShort(unescapeText(words)), target: address });
    return words;
  });
  return { text: unescapeText(shown), links };
}

function unescapeText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
