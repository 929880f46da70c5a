import { useNavigate } from "@tanstack/react-router";
import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { Dialog } from "../../shared/dialog/dialog.tsx";
import { KeyCaps } from "../../shared/keyboard/key-caps.tsx";
import { useKeyboard, type Binding } from "../../shared/keyboard/keyboard.tsx";
import { findCommands } from "./find-commands.ts";

/** Finds what can be done here by a few letters. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { list } = useKeyboard();
  const navigate = useNavigate();
  const all = useMemo(
    () => list().flatMap(({ bindings }) => bindings.filter(({ isMoving }) => isMoving !== true)),
    [list],
  );
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const name = useId();
  const search: Binding = {
    keys: "",
    label: `Search all arrivals for “${text.trim()}”`,
    run: () => void navigate({ to: "/search", search: { text: text.trim() } }),
  };
  const found = [...findCommands(all, text), ...(text.trim() === "" ? [] : [search])];
  const run = (command: Binding | undefined) => {
    if (command === undefined) return;
    // What it does comes after the focus has gone back to the page, so that it may put it elsewhere.
    flushSync(onClose);
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((at + step + found.length) % Math.max(1, found.length));
    }
    if (event.key !== "Enter") return;
    // It must not be heard again where the focus is by then.
    event.preventDefault();
    run(found[at]);
  };
  return (
    <Dialog title="Find a screen or a command" isBare guards="nothing" onClose={onClose}>
      <input
        className="palette-text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${name}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${name}-${String(at)}`}
        aria-label="Find a screen or a command"
        placeholder="Go to, do, or search for …"
        data-first
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList name={name} found={found} at={at} onRun={run} />
    </Dialog>
  );
}

interface ListParts {
  readonly name: string;
  readonly found: readonly Binding[];
  readonly at: number;
  readonly onRun: (command: Binding) => void;
}

function PaletteList({ name, found, at, onRun }: ListParts): ReactNode {
  return (
    <ul id={`${name}-list`} role="listbox" aria-label="What was found" className="palette-list">
      {found.map((command, index) => (
        <PaletteRow
          key={command.label}
          id={`${name}-${String(index)}`}
          command={command}
          isChosen={index === at}
          onRun={() => onRun(command)}
        />
      ))}
    </ul>
  );
}

interface RowParts {
  readonly id: string;
  readonly command: Binding;
  readonly isChosen: boolean;
  readonly onRun: () => void;
}

function PaletteRow({ id, command: { label, keys }, isChosen, onRun }: RowParts): ReactNode {
  return (
    // The keys are heard by the field above, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li id={id} role="option" aria-selected={isChosen} className="palette-row" onClick={onRun}>
      <span>{label}</span>
      {keys === "" ? null : <KeyCaps keys={keys} />}
    </li>
  );
}
