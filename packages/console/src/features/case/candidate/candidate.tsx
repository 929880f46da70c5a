import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { isProblem } from "../../../shared/api/explain.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { engagementNames, stageNames, tierNames } from "../../../shared/hiring/hiring-words.ts";
import { QueryState } from "../../../shared/parts/query-state.tsx";
import { useSession } from "../../../shared/session/session.tsx";
import { Related } from "../related.tsx";
import { Surroundings } from "../surroundings.tsx";
import type { Tapped } from "../use-tapped.ts";
import { applicationQuery } from "./candidate-queries.ts";
import { Checklist } from "./checklist.tsx";
import { Doubt } from "./doubt.tsx";
import { InterviewKit } from "./interview-kit.tsx";
import { JumpNav } from "./jump-nav.tsx";
import { Noticed } from "./noticed.tsx";
import { PersonAnswers } from "./person-answers.tsx";
import { SharedIdentity } from "./shared-identity.tsx";
import { StageDialog } from "./stage-dialog.tsx";
import { tellGroups } from "./tell-groups.ts";
import { Timeline } from "./timeline.tsx";
import "./candidate.css";

interface CandidateParts {
  readonly arrival: Shapes["JudgedArrival"];
  /** Undefined where nothing is to be decided. */
  readonly tapped: Tapped | undefined;
  readonly canChange: boolean;
}

/** Somebody who applied, from the application to the ninetieth day: what was noticed, and what people do about it. */
export function Candidate({ arrival, tapped, canChange }: CandidateParts): ReactNode {
  const { id } = arrival;
  const query = useQuery(applicationQuery(id));
  const application = query.data;
  const isGone = isProblem(query.error, "not-found");
  return (
    <>
      <div>
        {application === undefined ? null : <Standing id={id} application={application} canChange={canChange} />}
        <Noticed groups={tellGroups(arrival, application)} tapped={tapped} />
      </div>
      <Surroundings arrival={arrival} />
      {isGone ? (
        <>
          <p className="soft case-part">What was kept of the application itself is past its days.</p>
          <Related id={id} name={arrival.arrival.name} />
        </>
      ) : (
        <QueryState query={query} what="Loading the application" />
      )}
      {application === undefined ? null : (
        <Work id={id} name={arrival.arrival.name} application={application} canChange={canChange} />
      )}
    </>
  );
}

interface PartParts {
  readonly id: string;
  readonly application: Shapes["WholeApplication"];
  readonly canChange: boolean;
}

/** How far they have come, and the ways to the parts of the page. */
function Standing({ id, application, canChange }: PartParts): ReactNode {
  const [isChanging, setChanging] = useState(false);
  const { stage, tier, engagement, steps } = application;
  return (
    <div className="candidate-standing">
      <p>
        <strong>{stageNames[stage]}</strong> · {tierNames[tier]} · {engagementNames[engagement]}
        {canChange ? (
          <button type="button" className="case-link" onClick={() => setChanging(true)}>
            Change the stage
          </button>
        ) : null}
      </p>
      <JumpNav lists={new Set(steps.map(({ list }) => list))} />
      {isChanging ? <StageDialog id={id} application={application} onClose={() => setChanging(false)} /> : null}
    </div>
  );
}

/** The lists that are unfolded at first, by how far somebody has come. */
const openLists: Readonly<Record<Shapes["HiringStage"], readonly Shapes["StepList"][]>> = {
  application: ["before-interview"],
  interview: ["interview"],
  offer: ["vendor", "offer"],
  onboarding: ["offer"],
  "on-the-job": ["first-90-days"],
};

/** What people do about it, in the order in which somebody comes through hiring. */
function Work({ id, name, application, canChange }: PartParts & { readonly name: string }): ReactNode {
  const { stage, steps, kitAnswers } = application;
  const own = { id, steps, canChange };
  const open = openLists[stage];
  return (
    <>
      <Timeline application={application} />
      <SharedIdentity id={id} name={name} canChange={canChange} />
      <PersonAnswers id={id} application={application} canChange={canChange} />
      <Checklist
        {...own}
        list="before-interview"
        isOpen={open.includes("before-interview")}
        about="Verify by ways that you found yourself, and never by a telephone number or an address out of the application."
      />
      <Checklist
        {...own}
        list="interview"
        isOpen={open.includes("interview")}
        about="Asked of everybody for this role, in the same words."
      >
        <InterviewKit id={id} answers={kitAnswers} canChange={canChange} />
      </Checklist>
      <Checklist
        {...own}
        list="vendor"
        isOpen={open.includes("vendor")}
        about="The same as for your own people, owed by whoever sends the person."
      />
      <Checklist
        {...own}
        list="offer"
        isOpen={open.includes("offer")}
        about="All of it is over before access is given."
      />
      <Checklist
        {...own}
        list="first-90-days"
        isOpen={open.includes("first-90-days")}
        about="Rights that can do harm wait for the ninetieth day, whoever it is."
      />
      {steps.some(({ list }) => list === "doubt") ? <Doubt {...own} /> : null}
      <Export
        id={id}
        untied={application.sameAs.filter((other) => !other.isTied).length}
        hasDoubt={steps.some(({ list, answer }) => list === "doubt" && answer !== null)}
      />
    </>
  );
}

/** What is kept of the person, for the person. */
function Export({
  id,
  untied,
  hasDoubt,
}: {
  readonly id: string;
  /** Applications that may be of the same person, as far as nobody said so. */
  readonly untied: number;
  readonly hasDoubt: boolean;
}): ReactNode {
  const { user } = useSession();
  const mayExport = user.role === "admin" || user.role === "analyst";
  return (
    <section className="case-part" aria-labelledby="export">
      <h2 id="export" tabIndex={-1}>
        For the person
      </h2>
      <p className="candidate-lead">
        Whoever applied may have what is kept about them, with an explanation of what was noticed and of what a person
        decided. Make sure that whoever asks is that person: a name and a contact can be somebody else's.
      </p>
      {untied > 0 ? (
        <p className="candidate-lead">
          {untied === 1 ? "One more application" : `${String(untied)} more applications`} may be of the same person, by
          a contact and a name in common. The file holds only what somebody tied to this one: say above, under what is
          shared, who is one person first.
        </p>
      ) : null}
      {hasDoubt ? (
        <p className="candidate-lead">
          A doubt was raised: ask counsel before you hand anything out. The steps that were taken about it are not in
          the file.
        </p>
      ) : null}
      {mayExport ? (
        <Button
          component="a"
          variant="default"
          href={`/api/v1/applications/${encodeURIComponent(id)}/export`}
          download={`application-${id}.json`}
        >
          Download what is kept about this person
        </Button>
      ) : (
        <p className="soft">An administrator or an analyst hands it out.</p>
      )}
    </section>
  );
}
