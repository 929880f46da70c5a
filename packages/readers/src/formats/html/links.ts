import type { Keeper } from "./page-limits.ts";
import type { PageLink, PageLinkVia } from "./page.ts";

/** A link while the page is read. */
export interface LinkDraft {
  readonly written: string;
  readonly via: PageLinkVia;
  readonly isQuoted: boolean;
  readonly start: number;
  /** Whether it stands in a hidden place. */
  readonly inHidden: boolean;
  shown: string;
  alternative: string;
  hasPicture: boolean;
  hiddenContent: boolean;
}

const longestShown = 2_000;

/** Adds text to what a link shows. */
export function addShown(link: LinkDraft, text: string, isHidden: boolean): void {
  if (isHidden) {
    if (text.trim() !== "") link.hiddenContent = true;
  } else if (link.shown.length < longestShown) link.shown += text.slice(0, longestShown);
}

/** The links of the page, each with the base before it. */
export function finishLinks(keeper: Keeper<LinkDraft>, base: string | undefined): PageLink[] {
  const ground = base !== undefined && URL.canParse(base) ? base : undefined;
  return keeper.kept.map((draft) => {
    const shown = draft.shown.replace(/\s+/gu, " ").trim();
    const isEmpty = shown === "" && !draft.hasPicture;
    return {
      target: completeTarget(draft.written, ground),
      written: draft.written,
      via: draft.via,
      shown,
      alternative: draft.alternative.replace(/\s+/gu, " ").trim(),
      hasPicture: draft.hasPicture,
      isHidden: isEmpty && (draft.inHidden || draft.hiddenContent),
      isQuoted: draft.isQuoted,
      start: draft.start,
    };
  });
}

/** An address as it is reached from a page with this base. */
export function completeTarget(written: string, base: string | undefined): string {
  const trimmed = written.trim();
  if (base === undefined || trimmed === "" || trimmed.startsWith("#") || /^[a-z][\w+.-]{0,40}:/iu.test(trimmed))
    return trimmed;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
}

const refresh = /^[\d.\s]{0,40}[;,\s]\s{0,40}(?:url\s{0,20}=\s{0,20})?(?<target>\S[^]*)$/iu;

/** Where `<meta http-equiv=refresh>` leads; undefined when it loads the same page again. */
export function readRefresh(content: string): string | undefined {
  const target = refresh.exec(content.slice(0, 20_000))?.groups?.["target"]?.trim();
  if (target === undefined || target === "") return undefined;
  const quote = target.charAt(0);
  if (quote !== '"' && quote !== "'") return target;
  const end = target.indexOf(quote, 1);
  return target.slice(1, end < 0 ? undefined : end).trim();
}
