import type { ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { FormDialog } from "../../shared/parts/form-dialog.tsx";
import { tellFigure } from "../../shared/access/access-words.ts";
import { takeChangeable, useChangeSettings } from "./use-settings.ts";

interface DialogParts {
  readonly settings: Shapes["InsiderSettings"];
  readonly onClose: () => void;
}

/** Says what switching alerts on or off means, before it is done. */
export function SwitchDialog({ settings, onClose }: DialogParts): ReactNode {
  const { alertsOn } = settings;
  const change = useChangeSettings(onClose);
  const act = alertsOn ? "Switch them off" : "Switch them on";
  return (
    <FormDialog
      title={alertsOn ? "Switch alerts off?" : "Switch alerts on?"}
      act={act}
      work={{ ...change, mutate: () => change.mutate({ ...takeChangeable(settings), alertsOn: !alertsOn }) }}
      onClose={onClose}
    >
      {alertsOn ? (
        <p>Counts go on and are shown, and open no case any more. Open cases stay. Direct rules go on to open cases.</p>
      ) : (
        <Meaning settings={settings} />
      )}
    </FormDialog>
  );
}

function Meaning({ settings: { calibration, alertsPerWeek } }: Pick<DialogParts, "settings">): ReactNode {
  return (
    <>
      <p>
        From now on a count far beyond chance opens a case about a person. Somebody has to look into each of them, and
        most will have an innocent cause.
      </p>
      <ul>
        <li>
          {calibration === null
            ? `You asked for at most ${tellFigure(alertsPerWeek)} a week. Nothing was replayed yet, so it may be twice as many.`
            : `You asked for at most ${tellFigure(alertsPerWeek)} a week; your own history would have given ${tellFigure(calibration.realised)} (${tellFigure(calibration.low)} to ${tellFigure(calibration.high)}).`}
        </li>
        {calibration !== null && !calibration.isEnough ? (
          <li>The history is still too short to go by. It is safer to wait.</li>
        ) : null}
        <li>Nobody is alerted on before there are enough days to compare with.</li>
        <li>Tell your works council and your people before: what is counted, and what is not.</li>
      </ul>
    </>
  );
}
