import { insiderBounds } from "@doorward/core";
import { Button, Switch } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../shared/api/contract.ts";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { NumberLine } from "../../shared/parts/number-line.tsx";
import { Section } from "../../shared/parts/section.tsx";
import { settingWords } from "./setting-words.ts";
import { takeChangeable, useChangeSettings, type Changeable } from "./use-settings.ts";

interface SettingsParts {
  readonly settings: Shapes["InsiderSettings"];
  readonly canChange: boolean;
}

/** The other limits of the insider door. */
export function OtherSettings({ settings, canChange }: SettingsParts): ReactNode {
  const [written, setWritten] = useState<Changeable>();
  const change = useChangeSettings(() => setWritten(undefined));
  const shown = written ?? takeChangeable(settings);
  return (
    <Section title="Limits">
      <form
        className="number-lines"
        onSubmit={(event) => {
          event.preventDefault();
          // What was saved above meanwhile stays.
          const { alertsOn, alertsPerWeek } = settings;
          change.mutate({ ...shown, alertsOn, alertsPerWeek });
        }}
      >
        <Switches settings={shown} onChange={canChange ? setWritten : undefined} />
        <ul className="boxed">
          {settingWords.map(({ name, read, write, ...words }) => (
            <NumberLine
              key={name}
              words={words}
              value={read(shown)}
              onChange={canChange ? (value) => setWritten(write(shown, value)) : undefined}
            />
          ))}
          <Customers settings={shown} onChange={canChange ? setWritten : undefined} />
        </ul>
        <NoticeBox error={change.error} />
        {canChange ? (
          <footer>
            <Button type="submit" loading={change.isPending} disabled={written === undefined}>
              Save
            </Button>
            <Button variant="default" disabled={written === undefined} onClick={() => setWritten(undefined)}>
              Undo changes
            </Button>
          </footer>
        ) : null}
      </form>
    </Section>
  );
}

interface PartParts {
  readonly settings: Changeable;
  /** Undefined for who only reads. */
  readonly onChange: ((settings: Changeable) => void) | undefined;
}

function Switches({ settings, onChange }: PartParts): ReactNode {
  const { unmasking, exports } = settings;
  return (
    <div className="budget-switches">
      <Switch
        label="A second person confirms before a name is told"
        description="Without it, one administrator or analyst sees a name as soon as a case is open."
        checked={unmasking.needsSecond}
        disabled={onChange === undefined}
        onChange={(event) =>
          onChange?.({ ...settings, unmasking: { ...unmasking, needsSecond: event.currentTarget.checked } })
        }
      />
      <Switch
        label="A second person approves every export"
        description="Without it, the limits below hold alone."
        checked={exports.needsApproval}
        disabled={onChange === undefined}
        onChange={(event) =>
          onChange?.({ ...settings, exports: { ...exports, needsApproval: event.currentTarget.checked } })
        }
      />
    </div>
  );
}

function Customers({ settings, onChange }: PartParts): ReactNode {
  return (
    <NumberLine
      words={{
        title: "Customers there are",
        means: "For the chances of victims and canaries. Estimated from what was seen where it is empty.",
        unit: "customers",
        bounds: insiderBounds.customers,
      }}
      value={settings.customers}
      isOptional
      onChange={
        onChange === undefined
          ? undefined
          : (value) => onChange({ ...settings, customers: Number.isNaN(value) ? null : value })
      }
    />
  );
}
