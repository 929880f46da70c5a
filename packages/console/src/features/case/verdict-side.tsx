import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { tellDecision } from "../../shared/cases/decision-words.ts";
import { KeyCaps } from "../../shared/keyboard/key-caps.tsx";
import { VerdictWord } from "../../shared/parts/verdict-word.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Assignee } from "./assignee.tsx";
import { Decisions } from "./decisions.tsx";
import type { Advance } from "./use-advance.ts";
import "./verdict-side.css";

/** More than these would push the hands that decide out of sight. */
const shownSteps = 4;

const hands = [
  ["allowed", "a"],
  ["held", "h"],
  ["blocked", "b"],
] as const satisfies readonly (readonly [Shapes["CaseDecision"], string])[];

interface SideParts {
  readonly kept: Shapes["WholeCase"] | undefined;
  readonly arrival: Shapes["JudgedArrival"];
  readonly onDecide: ((decision: Shapes["CaseDecision"]) => void) | undefined;
  readonly advance: Advance;
}

/** What the evidence comes to, what to do now, and who decides. */
export function VerdictSide({ kept, arrival, onDecide, advance }: SideParts): ReactNode {
  const { verdict, because, findings, next, rules, judgement } = arrival;
  return (
    <aside className="case-side" aria-label="Verdict and decision">
      <section className={`case-verdict case-${verdict}`}>
        <VerdictWord outcome={verdict} kind={arrival.arrival.kind} hasFindings={findings.length > 0} isLarge />
        <p>
          <InertText text={because} />
        </p>
      </section>
      {next.length === 0 ? null : (
        <section>
          <h2>What to do now</h2>
          <Steps steps={next.slice(0, shownSteps)} from={1} />
          {next.length > shownSteps ? (
            <details className="case-more">
              <summary>{countOf(next.length - shownSteps, "more step")}</summary>
              <Steps steps={next.slice(shownSteps)} from={shownSteps + 1} />
            </details>
          ) : null}
        </section>
      )}
      {onDecide === undefined ? null : (
        <section>
          <h2>Decide</h2>
          <div className="case-hands">
            {hands.map(([decision, keys]) => (
              <Button
                key={decision}
                variant="default"
                rightSection={<KeyCaps keys={keys} />}
                onClick={() => onDecide(decision)}
              >
                {tellDecision(decision, arrival.arrival.kind).act}
              </Button>
            ))}
          </div>
        </section>
      )}
      {kept === undefined ? <p className="soft">{undecided(arrival)}</p> : null}
      {kept === undefined ? null : <Assignee kept={kept} canChange={onDecide !== undefined} />}
      {kept === undefined ? null : <Decisions decisions={kept.decisions} kind={kept.kind} />}
      <Neighbours advance={advance} />
      <p className="soft case-version">
        Rules {rules}
        {judgement > 1 ? `, judged ${String(judgement)} times` : ""}
      </p>
    </aside>
  );
}

function Steps({ steps, from }: { readonly steps: readonly string[]; readonly from: number }): ReactNode {
  return (
    <ol className="case-next" start={from}>
      {steps.map((step) => (
        <li key={step}>
          <InertText text={step} />
        </li>
      ))}
    </ol>
  );
}

function undecided({ arrival: { kind } }: Shapes["JudgedArrival"]): string {
  if (kind === "application")
    return "Nothing asks for a decision. That is not clearance: the steps of the role are taken all the same.";
  return kind === "access" ? "Nothing asks for a decision." : "It is clear, so nobody has to decide it.";
}

/** The ways to the cases before and after this one. */
function Neighbours({ advance }: { readonly advance: Advance }): ReactNode {
  return (
    <nav className="case-neighbours" aria-label="Other cases of the queue">
      <Button
        variant="subtle"
        size="xs"
        disabled={advance.before === undefined}
        onClick={() => advance.goTo(advance.before)}
        rightSection={<KeyCaps keys="k" />}
      >
        Before
      </Button>
      <Button
        variant="subtle"
        size="xs"
        disabled={advance.next === undefined}
        onClick={() => advance.goTo(advance.next)}
        rightSection={<KeyCaps keys="j" />}
      >
        Next
      </Button>
    </nav>
  );
}
