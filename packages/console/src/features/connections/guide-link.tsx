import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { guideQuery, guidesQuery } from "./connection-queries.ts";
import { Markdown } from "../../shared/parts/markdown.tsx";

/** Leads to the page of a product in a tab of its own, so that what is being filled in stays; nothing where it has no page. */
export function GuideLink({ name, title }: { readonly name: string; readonly title: string }): ReactNode {
  const { data } = useQuery(guidesQuery);
  if (data?.some((guide) => guide.name === name) !== true) return null;
  return (
    <a href={`/connections/guides/${name}`} target="_blank" rel="noopener">
      How to connect {title}, click by click
    </a>
  );
}

/** What is done here already is not told again. */
function leaveOutOurs(text: string): string {
  const [first = "", ...parts] = text.split(/^## /mu);
  return [first, ...parts.filter((part) => !part.startsWith("In Doorward")).map((part) => `## ${part}`)].join("");
}

/** The page of a product, without what is done in Doorward; nothing where it has none. */
export function GuideInside({ name }: { readonly name: string }): ReactNode {
  const { data: guides } = useQuery(guidesQuery);
  const isThere = guides?.some((guide) => guide.name === name) === true;
  const { data } = useQuery({ ...guideQuery(name), enabled: isThere });
  return data === undefined ? null : (
    <section className="guide-inside" aria-label={data.title}>
      <Markdown text={leaveOutOurs(data.text)} />
    </section>
  );
}
