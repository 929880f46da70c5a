import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { DecideDialog } from "../../shared/cases/decide-dialog.tsx";
import { PageHead } from "../../shared/parts/page-head.tsx";
import { Waiting } from "../../shared/parts/waiting.tsx";
import { mayChange, useSession } from "../../shared/session/session.tsx";
import { InertText } from "../../shared/text/inert-text.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { doorNames, kindNames } from "../../shared/text/words.ts";
import { Comments } from "./comments.tsx";
import { Evidence } from "./evidence.tsx";
import { Related } from "./related.tsx";
import { SafeView } from "./safe-view.tsx";
import { Surroundings } from "./surroundings.tsx";
import { useAdvance } from "./use-advance.ts";
import { useCaseKeys } from "./use-case-keys.ts";
import { useTapped, type Tapped } from "./use-tapped.ts";
import { VerdictSide } from "./verdict-side.tsx";
import "./case.css";

const AccessCase = lazy(async () => ({ default: (await import("./access/access-case.tsx")).AccessCase }));
const Candidate = lazy(async () => ({ default: (await import("./candidate/candidate.tsx")).Candidate }));

interface ViewParts {
  /** Undefined where no person has to look. */
  readonly kept: Shapes["WholeCase"] | undefined;
  readonly arrival: Shapes["JudgedArrival"];
}

/** What is to be decided, with the case as it stood when somebody said so. */
interface Asked {
  readonly kept: Shapes["WholeCase"];
  readonly decision: Shapes["CaseDecision"];
}

/** A case to read from the top: what was seen, then what it comes to, then the hands to decide it. */
export function CaseView({ kept, arrival }: ViewParts): ReactNode {
  const canChange = mayChange(useSession());
  const tapped = useTapped();
  const advance = useAdvance(arrival.id);
  const [asked, setAsked] = useState<Asked>();
  const canDecide = canChange && kept !== undefined && kept.state !== "decided";
  const decide = (wanted: Shapes["CaseDecision"]) => {
    if (canDecide) setAsked({ kept, decision: wanted });
  };
  useCaseKeys({ kind: arrival.arrival.kind, advance, decide, canDecide, hasCase: kept !== undefined && canChange });
  return (
    <div className="case">
      <PageHead title={<InertText text={arrival.arrival.name} />}>
        <span className="soft">
          {doorNames[arrival.door]} · {kindNames[arrival.arrival.kind]} · came <Moment at={arrival.receivedAt} />
        </span>
      </PageHead>
      <div className="case-columns">
        <div className="case-main">
          <Parts arrival={arrival} tapped={canDecide ? tapped : undefined} canChange={canChange} />
          {kept === undefined ? null : <Comments id={kept.id} canWrite={canChange} />}
        </div>
        <VerdictSide kept={kept} arrival={arrival} onDecide={canDecide ? decide : undefined} advance={advance} />
      </div>
      {asked === undefined ? null : (
        <DecideDialog
          cases={[asked.kept]}
          decision={asked.decision}
          evidence={tapped.places}
          onClose={() => setAsked(undefined)}
          onDecided={advance.goOn}
        />
      )}
    </div>
  );
}

interface PartsParts {
  readonly arrival: Shapes["JudgedArrival"];
  readonly tapped: Tapped | undefined;
  readonly canChange: boolean;
}

/** What was seen and what stands around it. Of a person it is told in other words: of who applied up to the ninetieth day of work, of a viewer view by view. */
function Parts({ arrival, tapped, canChange }: PartsParts): ReactNode {
  const { id, findings, parts } = arrival;
  const { kind, name } = arrival.arrival;
  if (kind === "application")
    return (
      <Suspense fallback={<Waiting what="Loading the application" />}>
        <Candidate arrival={arrival} tapped={tapped} canChange={canChange} />
      </Suspense>
    );
  if (kind === "access")
    return (
      <Suspense fallback={<Waiting what="Loading what was opened" />}>
        <AccessCase arrival={arrival} tapped={tapped} />
      </Suspense>
    );
  return (
    <>
      <Evidence findings={findings} tapped={tapped} />
      <Surroundings arrival={arrival} />
      {kind === "message" || parts !== undefined ? <SafeView id={id} /> : null}
      <Related id={id} name={name} />
    </>
  );
}
