import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ruleQuery } from "../../shared/cases/case-queries.ts";
import { explain } from "../../shared/api/explain.ts";
import { Markdown } from "../../shared/parts/markdown.tsx";

const shown = ["What to do", "When it misfires", "What it sees"];

/** What the rule behind a finding says to do, and when it is wrong. */
export function RuleHelp({ rule }: { readonly rule: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...ruleQuery(rule), enabled: isOpen });
  return (
    <details className="case-rule" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        What to do <span className="soft mono">{rule}</span>
      </summary>
      {error === null ? null : <p>{explain(error)}</p>}
      {data === undefined ? null : (
        <>
          {shown.map((title) => {
            const text = data.sections.find((section) => section.title === title)?.text;
            return text === undefined ? null : (
              <div key={title}>
                <h4>{title}</h4>
                <Markdown text={text} />
              </div>
            );
          })}
          <p className="soft">{data.about}</p>
        </>
      )}
    </details>
  );
}
