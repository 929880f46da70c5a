import type { ConductAnswer, ConductTopic, Evidence } from "@doorward/core";
import type { ApplicationRecord } from "./application-record.ts";
import { listPlaces, type PlaceIn } from "./place-in-record.ts";
import { openShownNames } from "./shown-name.ts";

type Interview = ApplicationRecord["interviews"][number];
type Result = ConductAnswer["result"];

/** Checks by camera and speech. Where somebody needs another way, what they do there is an alternative that was taken. */
const byCameraOrSpeech: ReadonlySet<ConductTopic> = new Set(["camera", "liveness", "own-code", "unstated-fact"]);

/** Calls without a picture from which that is a choice and no accident. */
const silentCalls = 2;

interface Answer {
  readonly topic: ConductTopic;
  readonly result: Result;
  readonly at: Evidence;
}

/** What interviewers noted, and what the calls themselves tell, counted by topic and result. */
export function describeConduct(record: ApplicationRecord, place: PlaceIn): ConductAnswer[] {
  const { interviews, hasAccommodation } = record;
  const isOtherName = openShownNames(record);
  const noted = interviews.flatMap((interview, index) =>
    listAnswers(interview, isOtherName, place(`interview ${index + 1}`)),
  );
  const dark = interviews.flatMap(({ isVideo }, index) => (isVideo === false ? [place(`interview ${index + 1}`)] : []));
  const isNoted = noted.some(({ topic }) => topic === "camera");
  const camera: Answer[] =
    dark.length < silentCalls || isNoted ? [] : dark.map((at) => ({ topic: "camera", result: "refused", at }));
  const answers = [...noted, ...camera].map((answer) => (hasAccommodation ? offerAlternative(answer) : answer));
  const groups = Map.groupBy(answers, ({ topic, result }) => `${topic}\n${result}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { topic, result } = first;
    // The shape of a record asks who noted it, so that a named person always answers for it.
    return [{ topic, result, times: group.length, isAttested: true, at: listPlaces(group.map(({ at }) => at)) }];
  });
}

function listAnswers({ answers, shownAs }: Interview, isOtherName: (shown: string) => boolean, at: Evidence): Answer[] {
  const isOther = shownAs.some(isOtherName);
  const isNoted = answers.some(({ topic }) => topic === "display-name");
  return [
    ...answers.map(({ topic, result }) => ({ topic, result, at })),
    ...(isOther && !isNoted ? [{ topic: "display-name" as const, result: "failed" as const, at }] : []),
  ];
}

function offerAlternative(answer: Answer): Answer {
  const isBad = answer.result === "failed" || answer.result === "refused";
  return isBad && byCameraOrSpeech.has(answer.topic) ? { ...answer, result: "alternative" } : answer;
}
