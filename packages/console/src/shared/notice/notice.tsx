import { useEffect, useState, type ReactNode } from "react";
import { KeyCaps } from "../keyboard/key-caps.tsx";
import { useKeys } from "../keyboard/keyboard.tsx";

/** Something that was told. */
export interface Told {
  readonly number: number;
  readonly text: string;
  /** What can be done about it as long as it stands there. */
  readonly act?: { readonly label: string; readonly keys: string; readonly run: () => void };
  /** It is about something that failed. */
  readonly isProblem?: boolean;
}

const lastsMs = 10_000;

/** One of them; its time stands still while somebody is at it. */
export function Notice({ told, onEnd }: { readonly told: Told; readonly onEnd: (number: number) => void }): ReactNode {
  const [isHeld, setHeld] = useState(false);
  const { number, text, act, isProblem = false } = told;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => onEnd(number), lastsMs);
    return () => clearTimeout(timer);
  }, [isHeld, number, onEnd]);
  const end = () => onEnd(number);
  const run = () => {
    act?.run();
    end();
  };
  useKeys("Notice", act === undefined ? [] : [{ keys: act.keys, label: act.label, run }]);
  return (
    <div
      className={`notice${isProblem ? " notice-problem" : ""}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="notice-text">{text}</span>
      {act === undefined ? null : (
        <button type="button" className="notice-act" onClick={run}>
          {act.label} <KeyCaps keys={act.keys} />
        </button>
      )}
      <button type="button" className="dialog-close" aria-label="Dismiss" onClick={end}>
        <svg width="12" height="12" viewBox="0 0 14 14" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
          <path d="M2 2l10 10M12 2L2 12" />
        </svg>
      </button>
    </div>
  );
}
