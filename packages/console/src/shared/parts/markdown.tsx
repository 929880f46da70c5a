import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { readMarkdown, type Block, type Span } from "../text/read-markdown.ts";
import "./markdown.css";

/** A text that we wrote ourselves: a page of the documents, or what is said of a rule. */
export function Markdown({
  text,
  level = 3,
}: {
  readonly text: string;
  /** The level of its headings, one below what it stands under. */
  readonly level?: 2 | 3;
}): ReactNode {
  return (
    <div className="markdown">
      {readMarkdown(text).map((block, index) => (
        // A page does not change while it is read, so that its parts have no other name than their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={index} block={block} heading={level === 2 ? "h2" : "h3"} />
      ))}
    </div>
  );
}

function Part({ block, heading: Heading }: { readonly block: Block; readonly heading: "h2" | "h3" }): ReactNode {
  switch (block.kind) {
    case "heading":
      return <Heading>{block.text}</Heading>;
    case "paragraph":
      return (
        <p>
          <Line spans={block.spans} />
        </p>
      );
    case "code":
      return (
        // It may be wider than the page, and is then scrolled by keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case "list":
      return <Items block={block} />;
    default:
      return <Table block={block} />;
  }
}

function Items({ block }: { readonly block: Extract<Block, { kind: "list" }> }): ReactNode {
  const List = block.isOrdered ? "ol" : "ul";
  return (
    <List>
      {block.items.map((spans, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Line spans={spans} />
        </li>
      ))}
    </List>
  );
}

function Table({ block }: { readonly block: Extract<Block, { kind: "table" }> }): ReactNode {
  const [head = [], ...rows] = block.rows;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="markdown-table" tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((spans, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <th key={index} scope="col">
                <Line spans={spans} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((spans, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index}>
                  <Line spans={spans} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ spans }: { readonly spans: readonly Span[] }): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key
  return spans.map((span, index) => <Piece key={index} span={span} />);
}

function Piece({ span }: { readonly span: Span }): ReactNode {
  if (span.kind === "link") return <PageLink text={span.text} href={span.href} />;
  if (span.kind === "code") return <code>{span.text}</code>;
  return span.kind === "strong" ? <strong>{span.text}</strong> : span.text;
}

/** To the product in a tab of its own, or to another page of these; the rest of our documents is not in the console. */
function PageLink({ text, href }: { readonly text: string; readonly href: string }): ReactNode {
  const [, name] = /^([a-z-]+)\.md(?:#.*)?$/u.exec(href) ?? [];
  if (name !== undefined)
    return (
      <Link to="/connections/guides/$name" params={{ name }}>
        {text}
      </Link>
    );
  if (!href.startsWith("https://")) return text;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
