import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { insiderSettingsQuery } from "../../shared/access/access-queries.ts";
import { tellFigure } from "../../shared/access/access-words.ts";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { Person } from "../../shared/cases/person.tsx";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { NothingYet, Section } from "../../shared/parts/section.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { Moment } from "../../shared/text/moment.tsx";
import { RateLine } from "./rate-line.tsx";

interface CalibrateParts {
  readonly settings: Shapes["InsiderSettings"];
  readonly canCalibrate: boolean;
}

/** What the own history would have given, beside what was asked for. */
export function Calibrate({ settings: { calibration, alertsPerWeek }, canCalibrate }: CalibrateParts): ReactNode {
  const client = useQueryClient();
  const run = useMutation({
    mutationFn: async () => await ask("post", "/api/v1/access/calibrate", {}),
    onSuccess: async () => await client.invalidateQueries({ queryKey: insiderSettingsQuery.queryKey }),
  });
  return (
    <Section
      title="Target and what your history gives"
      about="A replay over your own past counts shows how many alerts a week the target would really have given, before anybody is alerted on."
      act={
        canCalibrate ? (
          <Button variant="default" loading={run.isPending} onClick={() => run.mutate()}>
            {calibration === null ? "Replay the history" : "Replay again"}
          </Button>
        ) : null
      }
    >
      <NoticeBox error={run.error} />
      <div role="status">
        {run.isPending ? <p className="soft">Replaying. It can take a minute.</p> : null}
        {calibration === null ? (
          <NothingYet>
            <p>The history was not replayed yet. Replay it before you switch alerts on.</p>
          </NothingYet>
        ) : (
          <Outcome calibration={calibration} alertsPerWeek={alertsPerWeek} />
        )}
      </div>
    </Section>
  );
}

function Outcome({
  calibration,
  alertsPerWeek,
}: {
  readonly calibration: Shapes["Calibration"];
  readonly alertsPerWeek: number;
}): ReactNode {
  const { at, by, weeks, target, says } = calibration;
  return (
    <div className="budget-outcome">
      <p>{says}</p>
      {weeks === 0 ? null : <Figures calibration={calibration} />}
      {target === alertsPerWeek ? null : (
        <p>
          <strong>The target is another one by now ({tellFigure(alertsPerWeek)} a week). Replay again.</strong>
        </p>
      )}
      <p className="soft">
        Replayed by <Person by={by} />, <Moment at={at} />.
      </p>
    </div>
  );
}

function Figures({
  calibration: { weeks, target, realised, low, high, factor, isEnough },
}: {
  readonly calibration: Shapes["Calibration"];
}): ReactNode {
  return (
    <>
      <dl>
        <div>
          <dt>Asked for</dt>
          <dd>{tellFigure(target)} a week</dd>
        </div>
        <div>
          <dt>Your history gives</dt>
          <dd>
            {tellFigure(realised)} a week{" "}
            <span className="soft">
              ({tellFigure(low)} to {tellFigure(high)})
            </span>
          </dd>
        </div>
        <div>
          <dt>History</dt>
          <dd>
            {tellFigure(weeks)} weeks{" "}
            {isEnough ? (
              <StateWord tone="well" word="Enough" />
            ) : (
              <StateWord tone="attention" word="Too short to go by" />
            )}
          </dd>
        </div>
        <div>
          <dt>Thresholds</dt>
          <dd>{factor === 1 ? "as they are" : `times ${tellFigure(factor)}`}</dd>
        </div>
      </dl>
      <RateLine target={target} realised={realised} low={low} high={high} />
    </>
  );
}
