import { Outlet, useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useKeys } from "../../shared/keyboard/keyboard.tsx";
import { useSession } from "../../shared/session/session.tsx";
import { screens } from "../screens.ts";
import { Help } from "./help.tsx";
import { Menu } from "./menu.tsx";
import { Palette } from "./palette.tsx";
import "./shell.css";

type Open = "help" | "palette" | "menu" | undefined;

/** What stands around every screen: the menu, the palette, the help. */
export function Shell(): ReactNode {
  const [open, setOpen] = useState<Open>(undefined);
  const { user } = useSession();
  const navigate = useNavigate();
  const own = screens.filter(({ allows }) => allows !== "anyone" && allows.includes(user.role));
  const close = () => setOpen(undefined);
  useKeys("Everywhere", [
    { keys: "mod+k", label: "Find a screen or a command", run: () => setOpen("palette"), isMoving: true },
    { keys: "?", label: "Show the keys", run: () => setOpen("help") },
    { keys: "g y", label: "Go to Your account", run: () => void navigate({ to: "/account" }) },
    ...own.flatMap(({ menu, title, path }) =>
      menu === undefined
        ? []
        : [{ keys: `g ${menu.key}`, label: `Go to ${title}`, run: () => void navigate({ to: path }) }],
    ),
  ]);
  return (
    <div className="shell">
      <a className="shell-skip" href="#screen">
        Skip to the screen
      </a>
      <Menu
        screens={own}
        isOpen={open === "menu"}
        onToggle={() => setOpen(open === "menu" ? undefined : "menu")}
        onPalette={() => setOpen("palette")}
        onHelp={() => setOpen("help")}
      />
      <main id="screen" className="shell-screen" tabIndex={-1}>
        <Outlet />
      </main>
      {open === "help" ? <Help onClose={close} /> : null}
      {open === "palette" ? <Palette onClose={close} /> : null}
    </div>
  );
}
