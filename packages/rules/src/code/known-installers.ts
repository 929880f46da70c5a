import type { Effect } from "@doorward/core";
import { findOrigins } from "./effects.ts";

/**
 * Addresses at which tools that everybody knows hand out the script that installs them. Each stands in the installation
 * guide of its tool, and only the tool's makers can change what lies there.
 */
const installers = [
  /^sh\.rustup\.rs$/u,
  /^(?:get|test)\.docker\.com$/u,
  /^(?:deb|rpm)\.nodesource\.com\/setup_[\w.]+$/u,
  /^get\.volta\.sh$/u,
  /^get\.pnpm\.io\/install\.(?:sh|ps1)$/u,
  /^bun\.(?:sh|com)\/install(?:\.ps1)?$/u,
  /^deno\.land\/(?:x\/install\/)?install\.(?:sh|ps1)$/u,
  /^astral\.sh\/(?:uv|ruff)\/(?:[\d.]+\/)?install\.(?:sh|ps1)$/u,
  /^install\.python-poetry\.org$/u,
  /^bootstrap\.pypa\.io\/get-pip\.py$/u,
  /^pyenv\.run$/u,
  /^get\.sdkman\.io$/u,
  /^get-ghcup\.haskell\.org$/u,
  /^nixos\.org\/nix\/install$/u,
  /^install\.determinate\.systems\/nix$/u,
  /^mise\.(?:run|jdx\.dev\/install\.sh)$/u,
  /^just\.systems\/install\.sh$/u,
  /^get\.scoop\.sh$/u,
  /^community\.chocolatey\.org\/install\.ps1$/u,
  /^aka\.ms\/InstallAzureCLIDeb$/u,
  /^foundry\.paradigm\.xyz$/u,
  /^release\.(?:anza\.xyz|solana\.com)\/[\w.]+\/install$/u,
  // A branch or a version, never a commit: GitHub shows the commits of every fork under the name of the original.
  /^raw\.githubusercontent\.com\/(?:Homebrew\/install|nvm-sh\/nvm|golangci\/golangci-lint|helm\/helm)\/(?:HEAD|main|master|v\d+(?:\.\d+){0,2})\//u,
];

/** Whether all that an effect fetches is the installer of a well-known tool, asked for over a connection that proves it. */
export function isKnownInstaller({ subject }: Pick<Effect, "subject">): boolean {
  const fetched = findOrigins(subject, "network");
  return (
    fetched.length > 0 &&
    fetched.every(({ address }) => {
      const texts = address?.texts ?? [];
      return texts.length > 0 && texts.every(isInstallerAddress);
    })
  );
}

function isInstallerAddress(text: string): boolean {
  const [, address = ""] = /^https:\/\/([^?#]+)/u.exec(text) ?? [];
  const plain = address.replace(/\/$/u, "");
  return installers.some((known) => known.test(plain));
}
