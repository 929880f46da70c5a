import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Problem } from "@doorward/core";
import { isDialogOpen } from "../dialog/open-dialogs.ts";
import { isSingle, readStroke } from "./read-stroke.ts";
import { readSingleKeys, writeSingleKeys } from "./single-keys.ts";

/** One thing that keys do. */
export interface Binding {
  /** `j`, `mod+k`, or one after the other: `g q`. */
  readonly keys: string;
  /** What it does, as the help and the palette say it. */
  readonly label: string;
  readonly run: () => void;
  /** Left out of the palette: moving about is no command. */
  readonly isMoving?: boolean;
}

/** Bindings of one part of the page, under a name. */
interface Group {
  readonly name: string;
  readonly bindings: readonly Binding[];
}

interface Keyboard {
  readonly add: (group: () => Group) => () => void;
  /** All that works now, the newest part of the page first. */
  readonly list: () => readonly Group[];
  /** Whether keys without a modifier do anything. */
  readonly hasSingleKeys: boolean;
  readonly setSingleKeys: (isOn: boolean) => void;
}

const KeyboardContext = createContext<Keyboard | undefined>(undefined);
/** How long the second key of two may take. */
const pauseMs = 1200;

/** Listens to keys for the whole page. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const groups = useRef<(() => Group)[]>([]);
  const [hasSingleKeys, setOn] = useState(readSingleKeys);
  const add = useCallback((group: () => Group) => {
    groups.current = [group, ...groups.current];
    return () => {
      groups.current = groups.current.filter((other) => other !== group);
    };
  }, []);
  const list = useCallback(() => groups.current.map((group) => group()), []);
  useEffect(() => {
    const listen = makeListener(list, hasSingleKeys);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [list, hasSingleKeys]);
  const keyboard = useMemo<Keyboard>(
    () => ({
      add,
      list,
      hasSingleKeys,
      setSingleKeys(isOn) {
        writeSingleKeys(isOn);
        setOn(isOn);
      },
    }),
    [add, list, hasSingleKeys],
  );
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

/** What the keys do, and whether single ones do anything. */
export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext);
  if (keyboard === undefined) throw new Problem("own-fault", "This stands inside the provider of the keyboard.");
  return keyboard;
}

/** Lets keys do something as long as the part of the page is there. */
export function useKeys(name: string, bindings: readonly Binding[]): void {
  const { add } = useKeyboard();
  const latest = useRef<Group>({ name, bindings });
  useEffect(() => {
    latest.current = { name, bindings };
  });
  useEffect(() => add(() => latest.current), [add]);
}

function makeListener(list: () => readonly Group[], hasSingleKeys: boolean): (event: KeyboardEvent) => void {
  let first = { stroke: "", at: 0 };
  return (event) => {
    const stroke = readStroke(event);
    if (stroke === undefined || event.defaultPrevented || isBusy(event, stroke)) return;
    if (!hasSingleKeys && isSingle(stroke)) return;
    const both = event.timeStamp - first.at < pauseMs ? `${first.stroke} ${stroke}` : "";
    const all = list().flatMap(({ bindings }) => bindings);
    const found = all.find(({ keys }) => keys === both) ?? all.find(({ keys }) => keys === stroke);
    first = { stroke, at: event.timeStamp };
    if (found === undefined) return;
    event.preventDefault();
    first = { stroke: "", at: 0 };
    found.run();
  };
}

/** Whoever writes, chooses, or answers a dialog, means that and nothing else. */
function isBusy({ target }: KeyboardEvent, stroke: string): boolean {
  if (isDialogOpen()) return true;
  if (!(target instanceof Element)) return false;
  if (!isSingle(stroke)) return false;
  if (target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=listbox], [role=menu]"))
    return true;
  return stroke === "Enter" && target.closest("a, button, summary, input") !== null;
}
