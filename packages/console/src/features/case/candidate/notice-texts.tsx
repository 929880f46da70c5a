import { Button, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { ChoiceField } from "../../../shared/parts/choice-field.tsx";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { tellDay } from "../../../shared/text/tell-day.ts";
import { noticesQuery } from "./candidate-queries.ts";

/** What the person is sent, as the law of the place asks for it. */
export function NoticeTexts(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const query = useQuery({ ...noticesQuery, enabled: isOpen });
  return (
    <details className="candidate-notices" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Texts to send, by where the law holds</summary>
      {isOpen ? <QueryState query={query} what="Loading the texts" /> : null}
      {query.data === undefined ? null : <Chosen answer={query.data} />}
    </details>
  );
}

function Chosen({ answer: { asOf, notices } }: { readonly answer: Shapes["HiringNotices"] }): ReactNode {
  const [place, setPlace] = useState(notices[0]?.jurisdiction ?? "");
  const notice = notices.find(({ jurisdiction }) => jurisdiction === place);
  return (
    <div className="form">
      <ChoiceField
        label="Where the law holds"
        name="jurisdiction"
        choices={notices.map(({ jurisdiction, title }) => [jurisdiction, title])}
        value={place}
        onChange={setPlace}
      />
      {notice === undefined ? null : (
        <>
          <CopiedLines key={place} text={notice.text.join("\n\n")} />
          <div>
            <strong>What you owe there</strong>
            <ul>
              {notice.duties.map((duty) => (
                <li key={duty}>{duty}</li>
              ))}
              {notice.recordsDays === null ? null : <li>Keep records for {notice.recordsDays} days at least.</li>}
            </ul>
          </div>
        </>
      )}
      <p className="soft">The law as of {tellDay(asOf)}. Counsel reads it before it is sent.</p>
    </div>
  );
}

/** A text of several lines to be copied. */
function CopiedLines({ text }: { readonly text: string }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch {
      setSaid("This browser does not let the page copy. It is selected: copy it with Ctrl or ⌘ and C.");
    }
  };
  return (
    <div className="candidate-copied">
      <Textarea
        ref={field}
        label="Text"
        description="What stands in braces is yours to fill in."
        readOnly
        rows={10}
        value={text}
      />
      <Button variant="default" onClick={() => void copy()}>
        Copy the text
      </Button>
      <p role="status" className="soft">
        {said}
      </p>
    </div>
  );
}
