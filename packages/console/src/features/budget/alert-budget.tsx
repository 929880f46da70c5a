import { countOf, insiderBounds } from "@doorward/core";
import { Button } from "@mantine/core";
import { useId, useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { StateWord } from "../../shared/parts/state-word.tsx";
import { SwitchDialog } from "./switch-dialog.tsx";
import { takeChangeable, useChangeSettings } from "./use-settings.ts";

interface BudgetParts {
  readonly settings: Shapes["InsiderSettings"];
  readonly canChange: boolean;
}

/** How many alerts a week may come by chance, and whether they come at all. */
export function AlertBudget({ settings, canChange }: BudgetParts): ReactNode {
  const { alertsOn, alertsPerWeek, casesOfWeek } = settings;
  const [isSwitching, setSwitching] = useState(false);
  return (
    <Section
      title="Alerts"
      about="Even where everybody is honest, chance makes some counts high. You say how many such alerts a week your people can look into; all detectors share that number. The rest are shown as worth a look, and open no case."
    >
      <p className="budget-state">
        <StateWord tone={alertsOn ? "well" : "off"} word={alertsOn ? "Alerts are on" : "Alerts are off"} />
        <span>
          {alertsOn
            ? `${countOf(casesOfWeek, "case")} opened in the last seven days, those of direct rules counted in.`
            : `Counts are shown and open no case. Direct rules, such as an opened canary, open cases all the same: ${countOf(casesOfWeek, "case")} in the last seven days.`}
        </span>
      </p>
      <Target key={alertsPerWeek} settings={settings} canChange={canChange} />
      {canChange ? (
        <Button variant="default" onClick={() => setSwitching(true)}>
          {alertsOn ? "Switch alerts off" : "Switch alerts on"}
        </Button>
      ) : (
        <p className="soft">An administrator changes these.</p>
      )}
      {isSwitching ? <SwitchDialog settings={settings} onClose={() => setSwitching(false)} /> : null}
    </Section>
  );
}

function Target({ settings, canChange }: BudgetParts): ReactNode {
  const place = useId();
  const [written, setWritten] = useState(settings.alertsPerWeek);
  const change = useChangeSettings(() => undefined);
  return (
    <form
      className="budget-target"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ ...takeChangeable(settings), alertsPerWeek: written });
      }}
    >
      <div className="field">
        <label htmlFor={place}>Alerts a week, by chance, at most</label>
        <input
          id={place}
          type="number"
          required
          readOnly={!canChange}
          min={insiderBounds.alertsPerWeek.least}
          max={insiderBounds.alertsPerWeek.most}
          step="any"
          value={Number.isNaN(written) ? "" : written}
          onChange={(event) => setWritten(event.currentTarget.valueAsNumber)}
        />
      </div>
      {canChange ? (
        <Button type="submit" loading={change.isPending} disabled={written === settings.alertsPerWeek}>
          Save
        </Button>
      ) : null}
      <NoticeBox error={change.error} />
    </form>
  );
}
