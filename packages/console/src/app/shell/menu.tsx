import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { KeyCaps } from "../../shared/keyboard/key-caps.tsx";
import { Icon } from "../../shared/parts/icon.tsx";
import type { Screen } from "../../shared/screen.ts";
import { Account } from "./account.tsx";

interface MenuParts {
  readonly screens: readonly Screen[];
  /** On narrow windows the menu is folded away. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onPalette: () => void;
  readonly onHelp: () => void;
}

/** Where one can go, and who one is. */
export function Menu({ screens, isOpen, onToggle, onPalette, onHelp }: MenuParts): ReactNode {
  return (
    <header className={`menu${isOpen ? " menu-open" : ""}`}>
      <div className="menu-top">
        <Link to="/" className="menu-mark">
          <Mark />
          Doorward
        </Link>
        <button type="button" className="menu-fold" aria-expanded={isOpen} aria-controls="menu" onClick={onToggle}>
          <Icon name="menu" />
          <span className="unseen">Menu</span>
        </button>
      </div>
      <div id="menu" className="menu-inside">
        <button type="button" className="menu-find" onClick={onPalette}>
          <Icon name="search" size={16} />
          <span>Find …</span>
          <KeyCaps keys="mod+k" />
        </button>
        <nav aria-label="Screens" className="menu-screens">
          {(["work", "settings"] as const).map((part) => (
            <MenuPart
              key={part}
              screens={screens.filter(({ menu }) => menu?.part === part)}
              onGo={isOpen ? onToggle : undefined}
            />
          ))}
        </nav>
        <div className="menu-end">
          <button type="button" className="menu-row" onClick={onHelp}>
            <Icon name="keys" />
            <span>Keys</span>
            <KeyCaps keys="?" />
          </button>
          <Account />
        </div>
      </div>
    </header>
  );
}

function MenuPart({
  screens,
  onGo,
}: {
  readonly screens: readonly Screen[];
  readonly onGo: (() => void) | undefined;
}): ReactNode {
  if (screens.length === 0) return null;
  return (
    <ul className="menu-part">
      {screens.map(({ path, title, menu }) => (
        <li key={path}>
          <Link
            to={path}
            className="menu-row"
            activeOptions={{ exact: hasOthersBelow(path, screens), includeSearch: false }}
            activeProps={{ "aria-current": "page" }}
            onClick={onGo}
          >
            {menu === undefined ? null : <Icon name={menu.icon} />}
            <span>{title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Whether screens of the menu lie below this one in the address, so that it is not meant where they are. */
function hasOthersBelow(path: string, screens: readonly Screen[]): boolean {
  return screens.some((other) => other.path !== path && other.path.startsWith(path === "/" ? path : `${path}/`));
}

/** The mark of Doorward: a door that stands. */
function Mark(): ReactNode {
  return (
    <svg width="24" height="24" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect width="28" height="28" rx="7" fill="#1c4f8f" />
      <path d="M9 22V7.5A1.5 1.5 0 0 1 10.5 6H19v16" fill="none" stroke="#fff" strokeWidth="2" strokeLinejoin="round" />
      <path d="M6 22h16" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
      <circle cx="15.5" cy="14.5" r="1.25" fill="#fff" />
    </svg>
  );
}
