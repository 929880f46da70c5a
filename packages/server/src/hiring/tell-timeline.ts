import type { KeptApplication, KeptChange, KeptPersonAnswer, KeptStepAnswer, KeptTie } from "@doorward/store";
import { hiringSteps, kitBank } from "@doorward/doors";

/** One thing that happened to an application. */
interface Happening {
  readonly at: Date;
  readonly kind: "received" | "judged" | "step" | "person" | "decision" | "tie" | "stage" | "comment";
  readonly text: string;
  readonly by: string | null;
}

/** What the timeline is made of. */
export interface TimelineParts {
  readonly application: KeptApplication;
  readonly submittedBy: string;
  readonly judged: { readonly at: Date; readonly number: number; readonly because: string } | undefined;
  readonly changes: readonly KeptChange[];
  readonly steps: readonly KeptStepAnswer[];
  readonly answers: readonly KeptPersonAnswer[];
  readonly ties: readonly KeptTie[];
  readonly decisions: readonly {
    readonly decision: string;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
    readonly withdrawn: { readonly by: string; readonly because: string; readonly at: Date } | null;
  }[];
  readonly comments: readonly { readonly body: string; readonly by: string; readonly at: Date }[];
}

const answerWords: Readonly<Record<KeptPersonAnswer["kind"], string>> = {
  "notice-sent": "The person was told what was noticed",
  answered: "The person answered",
  lapsed: "The time for an answer passed",
  correction: "The person corrected something",
  appeal: "The person contested a decision",
};
const decisionWords: Readonly<Record<string, string>> = {
  allowed: "Goes on",
  held: "Held",
  blocked: "Turned down",
};
const tieWords: Readonly<Record<KeptTie["decision"], string>> = {
  same: "Known to be of one person with another application",
  other: "Kept apart from another application",
  open: "Neither of one person with nor kept apart from another application any more",
};
const titles = new Map([
  ...hiringSteps.map(({ id, title }) => [id, title] as const),
  ...kitBank.map(({ id, title }) => [`kit/${id}`, title] as const),
]);

function tellChange({ stage, tier, startedAt }: Pick<KeptChange, "stage" | "tier" | "startedAt">): string {
  return [
    ...(stage === null ? [] : [`Came to the stage ${stage}`]),
    ...(tier === null ? [] : [`The tier of the role is ${tier} now`]),
    ...(startedAt === null ? [] : [`Access was given at ${startedAt.toISOString()}`]),
  ].join("; ");
}

/** Everything that happened, oldest first. */
export function tellTimeline(parts: TimelineParts): readonly Happening[] {
  const { application, submittedBy, judged } = parts;
  const happenings: Happening[] = [
    { at: application.receivedAt, kind: "received", text: "The application came", by: submittedBy },
    ...(judged === undefined ? [] : [{ at: judged.at, kind: "judged" as const, text: judged.because, by: null }]),
    ...parts.changes.map(({ at, by, reason, ...change }) => ({
      at,
      by,
      kind: "stage" as const,
      text: join(tellChange(change), reason),
    })),
    ...parts.steps.map(({ at, by, step, result, note }) => ({
      at,
      by,
      kind: "step" as const,
      text: join(`${titles.get(step) ?? step}: ${result}`, note),
    })),
    ...parts.answers.map(({ at, by, kind, text }) => ({
      at,
      by,
      kind: "person" as const,
      text: join(answerWords[kind], text),
    })),
    ...parts.ties.map(({ at, by, decision, reason }) => ({
      at,
      by,
      kind: "tie" as const,
      text: join(tieWords[decision], reason),
    })),
    ...parts.decisions.flatMap(({ at, by, decision, reason, withdrawn }): Happening[] => [
      { at, by, kind: "decision", text: join(decisionWords[decision] ?? decision, reason) },
      ...(withdrawn === null
        ? []
        : [
            {
              at: withdrawn.at,
              by: withdrawn.by,
              kind: "decision" as const,
              text: join("The decision was taken back", withdrawn.because),
            },
          ]),
    ]),
    ...parts.comments.map(({ at, by, body }) => ({ at, by, kind: "comment" as const, text: body })),
  ];
  return happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function join(text: string, more: string | null): string {
  return more === null ? text : `${text}. ${more}`;
}
