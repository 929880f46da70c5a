import type { ReactNode } from "react";
import { readRuleText, type Block, type Span } from "./read-rule-text.ts";

/** The text of a rule, which we wrote, as paragraphs and lists. Its addresses are told and lead nowhere. */
export function RuleText({ text }: { readonly text: string }): ReactNode {
  return readRuleText(text).map((block, index) => (
    // The parts of a text that does not change have no other name than their place.
    // oxlint-disable-next-line react/no-array-index-key
    <RuleBlock key={index} block={block} />
  ));
}

function RuleBlock({ block }: { readonly block: Block }): ReactNode {
  if (block.kind === "code") return <pre className="rule-code">{block.text}</pre>;
  if (block.kind === "paragraph") return <p>{showSpans(block.spans)}</p>;
  const List = block.kind === "list" ? "ul" : "ol";
  return (
    <List>
      {block.items.map((spans) => (
        <li key={spans.map(({ text }) => text).join("")}>{showSpans(spans)}</li>
      ))}
    </List>
  );
}

function showSpans(spans: readonly Span[]): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key
  return spans.map(({ text, isCode }, index) => (isCode ? <code key={index}>{text}</code> : text));
}
