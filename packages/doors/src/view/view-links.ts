import { defangAddress } from "@doorward/core";
import { escapeText, markText } from "./mark-text.ts";
import type { LinkMarks } from "./render-tokens.ts";
import { renderVerdict } from "./verdict-words.ts";
import type { LinkWord } from "./view-input.ts";

/** The links of one message, each judged once. */
export interface ViewLinks {
  readonly addresses: readonly string[];
  readonly tell: (link: number) => LinkWord;
}

/** More are counted and not judged: no newsletter has as many. */
export const mostLinks = 500;

/** Judges the links of a message when they are first met. */
export function judgeViewLinks(addresses: readonly string[], tellLink: (address: string) => LinkWord): ViewLinks {
  const words = new Map<number, LinkWord>();
  return {
    addresses,
    tell(link) {
      const known = words.get(link);
      if (known !== undefined) return known;
      const address = addresses[link];
      const word: LinkWord =
        address === undefined || link >= mostLinks
          ? { verdict: "check", because: "It was not judged: the message has too many links." }
          : tellLink(address);
      words.set(link, word);
      return word;
    },
  };
}

/** What stands around a link's text: its number and word behind it; where it leads and why, when it is not clear. */
export function makeLinkMarks(links: ViewLinks): LinkMarks {
  return {
    open: () => `<span class="link">`,
    close(link) {
      const { verdict, because } = links.tell(link);
      const address = links.addresses[link];
      const where =
        verdict === "clear" || address === undefined
          ? ""
          : ` <span class="where">leads to ${renderAddress(address, 120)} – ${markText(because)}</span>`;
      return `</span> ${renderNumber(link)} ${renderVerdict(verdict)}${where}`;
    },
  };
}

/** The table of a message's links: where each really leads, its word, and why. */
export function renderLinkList(links: ViewLinks): string {
  const rows = links.addresses.slice(0, mostLinks).map((address, link) => {
    const { verdict, because } = links.tell(link);
    return `<li>${renderNumber(link)} ${renderVerdict(verdict)} <bdi class="address">${renderAddress(address, 600)}</bdi><span class="quote">${markText(because)}</span></li>`;
  });
  const left = links.addresses.length - rows.length;
  if (left > 0) rows.push(`<li>${left} more links were not judged.</li>`);
  return `<ul class="links">${rows.join("")}</ul>`;
}

function renderNumber(link: number): string {
  return `<span class="where">[${link + 1}]</span>`;
}

function renderAddress(address: string, longest: number): string {
  const cut = address.length > longest ? `${address.slice(0, longest)}…` : address;
  return markText(defangAddress(cut)) || escapeText("(empty)");
}
