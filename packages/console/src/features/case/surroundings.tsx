import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Chain } from "./chain.tsx";

/** What stands around the findings: the whole chain, what could not be judged, what was accepted, the parts. */
export function Surroundings({ arrival }: { readonly arrival: Shapes["JudgedArrival"] }): ReactNode {
  const { chain, unjudged, partly, accepted, parts = [] } = arrival;
  return (
    <>
      {chain.length === 0 ? null : (
        <section className="case-part">
          <h2>What would happen</h2>
          <Chain steps={chain} />
        </section>
      )}
      <Reasons title="Not judged" rows={unjudged} lead="With one of these nothing is clear." />
      <Reasons title="Read in part" rows={partly} />
      <Reasons
        title="Accepted"
        lead="Somebody answers for these; they did not count."
        rows={accepted.map(({ finding, reason, until }) => ({
          path: finding.title,
          reason: `${reason} (until ${until})`,
        }))}
      />
      {parts.length === 0 ? null : (
        <section className="case-part">
          <h2>What came, part by part</h2>
          <PartTree parts={parts} outer="" />
        </section>
      )}
    </>
  );
}

interface ReasonsParts {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly { readonly path: string; readonly reason: string }[];
}

function Reasons({ title, lead, rows }: ReasonsParts): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section className="case-part">
      <h2>{title}</h2>
      {lead === undefined ? null : <p className="soft">{lead}</p>}
      <ul className="case-rows">
        {rows.map(({ path, reason }, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${path} ${String(index)}`}>
            <span className="mono">
              <InertText text={path} />
            </span>
            <span className="soft">
              <InertText text={reason} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartTree({
  parts,
  outer,
}: {
  readonly parts: readonly Shapes["VerdictPart"][];
  readonly outer: string;
}): ReactNode {
  return (
    <ul className="case-tree">
      {parts.map(({ path, is, verdict, parts: inner }) => (
        <li key={path}>
          <VerdictWord outcome={verdict} />{" "}
          <span className="mono">
            <InertText text={path.startsWith(`${outer}!/`) ? path.slice(outer.length + 2) : path} />
          </span>{" "}
          <span className="soft">{is}</span>
          {inner.length === 0 ? null : <PartTree parts={inner} outer={path} />}
        </li>
      ))}
    </ul>
  );
}
