import { formatPlace, type Finding, type VerdictPart } from "@doorward/core";
import { escapeText, markPlainText, markText } from "./mark-text.ts";
import { renderMessage } from "./render-message.ts";
import { renderVerdict } from "./verdict-words.ts";
import type { SafeView } from "./view-input.ts";
import { viewStyle, viewStyleHash } from "./view-style.ts";

const mostFindings = 40;
const mostPlaces = 3;
const mostUnjudged = 30;

/** Nothing is loaded, nothing runs, nothing is sent; only the page's own style is let in. */
export const viewPolicy = `default-src 'none'; style-src 'sha256-${viewStyleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * A judged delivery as one page that is safe to open: the verdict and its reasons, who claims what against what is proved,
 * each message with its links judged one by one, and what came with it. The page holds no address, script or picture.
 */
export function renderSafeView({ verdict, messages, tellLink }: SafeView): string {
  const parts = verdict.parts ?? [];
  return [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${viewPolicy}">`,
    `<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${verdict.verdict.toUpperCase()}: ${escapeText(markPlainText(verdict.arrival.name).slice(0, 300))}</title><style>${viewStyle}</style></head><body><main>`,
    renderHead(verdict),
    renderFindings(verdict.findings),
    renderUnjudged(verdict.unjudged),
    ...messages.map((message) => renderMessage(message, tellLink)),
    parts.length === 0
      ? ""
      : `<section><h2 class="title">What came, part by part</h2><ul class="tree top">${renderParts(parts, "")}</ul></section>`,
    `<footer><p>Made by Doorward from the message's own bytes, without opening or loading anything of it. Links cannot be clicked here on purpose. Rules ${escapeText(verdict.rules)}.</p></footer>`,
    "</main></body></html>\n",
  ].join("\n");
}

function renderHead({ verdict, arrival, because, next }: SafeView["verdict"]): string {
  const steps = next.map((step) => `<li>${markText(step)}</li>`).join("");
  return `<header class="${verdict}">${renderVerdict(verdict, true)}<h1><bdi>${markText(arrival.name)}</bdi></h1><p class="because">${markText(because)}</p>${
    steps === "" ? "" : `<h2 class="steps">What to do now</h2><ol class="list">${steps}</ol>`
  }</header>`;
}

function renderFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const shown = findings.slice(0, mostFindings).map(({ title, strength, rule, evidence }) => {
    const places = evidence
      .slice(0, mostPlaces)
      .map((place) => `<span class="quote">${markText(formatPlace(place))} – ${markText(place.excerpt)}</span>`);
    return `<li class="reason">${markText(title)} <span class="where">${strength} · <span class="rule">${escapeText(rule)}</span></span>${places.join("")}</li>`;
  });
  const left = findings.length - shown.length;
  if (left > 0) shown.push(`<li>${left} more reasons are not shown.</li>`);
  return `<section><h2 class="title">Why</h2><ul class="list">${shown.join("")}</ul></section>`;
}

function renderUnjudged(unjudged: SafeView["verdict"]["unjudged"]): string {
  if (unjudged.length === 0) return "";
  const rows = unjudged
    .slice(0, mostUnjudged)
    .map(({ path, reason }) => `<li><bdi>${markText(path)}</bdi>: ${markText(reason)}</li>`);
  const left = unjudged.length - rows.length;
  if (left > 0) rows.push(`<li>and ${left} more</li>`);
  return `<section><h2 class="title">Not judged</h2><ul class="list">${rows.join("")}</ul></section>`;
}

function renderParts(parts: readonly VerdictPart[], outer: string): string {
  return parts
    .map(({ path, is, verdict, parts: inner }) => {
      const name = path.startsWith(`${outer}!/`) ? path.slice(outer.length + 2) : path;
      const below = inner.length === 0 ? "" : `<ul class="tree">${renderParts(inner, path)}</ul>`;
      return `<li>${renderVerdict(verdict)} <bdi>${markText(name)}</bdi> <span class="where">${markText(is)}</span>${below}</li>`;
    })
    .join("");
}
