import { countOf } from "@doorward/core";
import { Button, Textarea } from "@mantine/core";
import type { KeyboardEvent, ReactNode } from "react";
import type { Shapes } from "../api/contract.ts";
import { isProblem } from "../api/explain.ts";
import { Dialog } from "../dialog/dialog.tsx";
import { KeyCaps } from "../keyboard/key-caps.tsx";
import { NoticeBox } from "../parts/notice-box.tsx";
import { VerdictWord } from "../parts/verdict-word.tsx";
import { InertText } from "../text/inert-text.tsx";
import { useDraft } from "../text/use-draft.ts";
import { areApplications, tellDecision } from "./decision-words.ts";
import { useDecide, type Decided } from "./use-decide.ts";
import "./decide-dialog.css";

interface DialogParts {
  /** As they stood when somebody said what to do with them; what changes while he writes is not decided. */
  readonly cases: readonly Shapes["Case"][];
  readonly decision: Shapes["CaseDecision"];
  readonly evidence?: Shapes["TappedPlace"][];
  readonly onDecided?: ((decided: Decided) => void) | undefined;
  readonly onClose: () => void;
}

const shownCases = 8;
const none: Shapes["TappedPlace"][] = [];

/** Shows what will change, and asks for the reason before it does. */
export function DecideDialog({ cases, decision, evidence = none, onDecided, onClose }: DialogParts): ReactNode {
  const [reason, setReason] = useDraft(`${decision} ${cases.map(({ id }) => id).join(" ")}`);
  const decide = useDecide((decided) => {
    setReason("");
    onClose();
    onDecided?.(decided);
  });
  const go = () => {
    if (reason.trim() !== "" && !decide.isPending) decide.mutate({ cases, decision, reason: reason.trim(), evidence });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) go();
  };
  const kinds = cases.map(({ kind }) => kind);
  const { act, ask, means, usualReasons } = tellDecision(decision, ...kinds);
  const one = areApplications(kinds) ? "application" : "case";
  const title = ask(cases.length === 1 ? `this ${one}` : countOf(cases.length, one));
  return (
    <Dialog title={title} guards="nothing" onClose={onClose}>
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <p className="decide-means">
          {cases.length === 1 ? "It" : "Each of these"} {means}.
        </p>
        <Changes cases={cases} />
        {evidence.length > 0 ? (
          <p className="soft">{countOf(evidence.length, "place")} you marked will be kept with it.</p>
        ) : null}
        <Reasons reasons={usualReasons} onChoose={setReason} />
        <Textarea
          label="Reason"
          description="Whoever reads this in a year should understand it."
          required
          withAsterisk={false}
          rows={3}
          maxLength={4000}
          data-first
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Refusal error={decide.error} areApplications={one === "application"} />
        <footer className="decide-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={decide.isPending} disabled={reason.trim() === ""}>
            {act}
          </Button>
          <KeyCaps keys="mod+Enter" />
        </footer>
      </form>
    </Dialog>
  );
}

function Refusal({
  error,
  areApplications: arePeople,
}: {
  readonly error: unknown;
  readonly areApplications: boolean;
}): ReactNode {
  return (
    <>
      <NoticeBox error={error} />
      {isProblem(error, "conflict") ? (
        <p>
          Close this, {arePeople ? "see to it on the page of the application" : "look at what changed"}, and decide
          anew; what you wrote stays here.
        </p>
      ) : null}
    </>
  );
}

function Changes({ cases }: { readonly cases: readonly Shapes["Case"][] }): ReactNode {
  const left = cases.length - shownCases;
  return (
    <ul className="decide-cases">
      {cases.slice(0, shownCases).map(({ id, name, kind, outcome, state }) => (
        <li key={id}>
          <VerdictWord outcome={outcome} kind={kind} />
          <span className="decide-name">
            <InertText text={name} />
          </span>
          {state === "open" ? null : <span className="soft">{state} until now</span>}
        </li>
      ))}
      {left > 0 ? <li className="soft">and {countOf(left, "other")}</li> : null}
    </ul>
  );
}

function Reasons({
  reasons,
  onChoose,
}: {
  readonly reasons: readonly string[];
  readonly onChoose: (reason: string) => void;
}): ReactNode {
  return (
    <div className="decide-reasons" role="group" aria-label="Usual reasons">
      {reasons.map((reason) => (
        <button key={reason} type="button" onClick={() => onChoose(reason)}>
          {reason}
        </button>
      ))}
    </div>
  );
}
