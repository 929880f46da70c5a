import type { ViewEntry } from "@doorward/core";
import { escapeText, markPlainText, markText } from "./mark-text.ts";
import { renderTokens } from "./render-tokens.ts";
import { tellProof, tellRole } from "./tell-proof.ts";
import { judgeViewLinks, makeLinkMarks, renderLinkList } from "./view-links.ts";
import type { ViewLinks } from "./view-links.ts";
import type { SafeView, ShownMessage } from "./view-input.ts";

const mostEntries = 500;
const mostPeople = 60;
const longestPlain = 200_000;

const sides = { them: "from outside", us: "our side", system: "the help desk" } as const;

/** One message: who says to have sent it against what is proved, its text, and where its links lead. */
export function renderMessage({ view, authentication }: ShownMessage, tellLink: SafeView["tellLink"]): string {
  const links = judgeViewLinks(view.links, tellLink);
  const shown = view.entries.slice(0, mostEntries);
  const left = view.entries.length - shown.length;
  return [
    `<article><h2 class="title">${markText(view.subject) || "No subject"}</h2>`,
    `<p class="label">${markText(view.path)}${view.sentAt === "" ? "" : ` · ${escapeText(view.sentAt)}`}</p>`,
    renderPeople(view.people),
    `<p class="proof">${markText(tellProof(authentication))}</p>`,
    ...shown.map((entry) => renderEntry(entry, links)),
    left > 0 ? `<p>${left} more entries are not shown.</p>` : "",
    `</article>`,
    view.links.length === 0
      ? ""
      : `<section><h2 class="title">Where its links lead</h2>${renderLinkList(links)}</section>`,
    renderPlain(shown),
  ].join("\n");
}

function renderPeople(people: ShownMessage["view"]["people"]): string {
  const rows = people.slice(0, mostPeople).map(({ role, name, address }) => {
    const who = [
      name === "" ? "" : `<bdi>${markText(name)}</bdi>`,
      address === "" ? "" : `<bdi class="address">${markText(address)}</bdi>`,
    ];
    return `<dt>${escapeText(tellRole(role))}</dt><dd>${who.filter((part) => part !== "").join(" – ") || "nobody"}</dd>`;
  });
  const left = people.length - rows.length;
  if (left > 0) rows.push(`<dt></dt><dd>and ${left} more</dd>`);
  return rows.length === 0 ? "" : `<dl class="facts">${rows.join("")}</dl>`;
}

function renderEntry({ by, name, time, tokens }: ViewEntry, links: ViewLinks): string {
  const head = [name === "" ? "" : `<bdi>${markText(name)}</bdi>`, sides[by], time === "" ? "" : escapeText(time)];
  const said = renderTokens(tokens, makeLinkMarks(links));
  return `<section class="entry"><p class="label">${head.filter((part) => part !== "").join(" · ")}</p><section class="said" dir="auto">${said}</section></section>`;
}

function renderPlain(entries: readonly ViewEntry[]): string {
  const text = entries.map((entry) => entry.text).join("\n\n――――\n\n");
  if (text.trim() === "") return "";
  const cut = text.length > longestPlain ? `${text.slice(0, longestPlain)}\n\n… cut here` : text;
  return `<section><details><summary>The same as plain text</summary><pre class="plain" dir="auto">${escapeText(markPlainText(cut))}</pre></details></section>`;
}
