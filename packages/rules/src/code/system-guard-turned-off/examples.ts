import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Code that turns off what guards a system, and honest code near it. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that takes a folder out of the virus scanner's sight",
      files: {
        "package.json": manifest,
        "server.js":
          'require("child_process").exec("powershell Add-MpPreference -ExclusionPath C:\\\\Users\\\\Public");\n',
      },
    },
    {
      name: "a script that turns off the check of programs on macOS",
      files: { "install.command": "sudo spctl --master-disable\nopen Setup.app\n" },
    },
    {
      name: "a PowerShell script that turns off watching while programs run",
      files: { "setup.ps1": "Set-MpPreference -DisableRealtimeMonitoring $true\n" },
    },
    {
      name: "a Python program that grants itself access in the privacy database",
      files: {
        "main.py": `import subprocess
subprocess.run("sqlite3 ~/Library/Application\\\\ Support/com.apple.TCC/TCC.db \\"insert into access values ('kTCCServiceAccessibility')\\"", shell=True)
`,
      },
    },
    {
      name: "a batch file that stops the service of the virus scanner",
      files: { "update.bat": "@echo off\r\nsc stop WinDefend\r\n" },
    },
  ],
  misses: [
    {
      name: "a script that asks how the virus scanner is set",
      why: "Asking changes nothing.",
      files: { "show.ps1": "Get-MpPreference | Select-Object ExclusionPath\n" },
    },
    {
      name: "a tool that lets its own scripts run for one call",
      why: "The policy holds for one process, and many honest tools start PowerShell in this way.",
      files: {
        "package.json": manifest,
        "server.js": 'require("child_process").exec("powershell -NoProfile -ExecutionPolicy Bypass -File list.ps1");\n',
      },
    },
    {
      name: "a document that tells how to speed up builds",
      why: "A text in a document runs nothing.",
      files: { "docs/windows.md": "You may run `Add-MpPreference -ExclusionPath C:\\\\src` yourself.\n" },
    },
    {
      name: "a container that sets its own firewall",
      why: "It is the container's own.",
      files: { Dockerfile: "FROM debian:12\nRUN iptables -P INPUT ACCEPT\n" },
    },
  ],
  evasions: [
    {
      name: "a program of the product itself that is told to forgive",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": 'require("child_process").exec("agentctl passphrase=none uninstall");\n',
      },
    },
  ],
};
