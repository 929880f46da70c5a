import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

const manifest = (fields: object) => JSON.stringify({ manifest_version: 3, name: "Helper", version: "1.0", ...fields });

/** Extensions with wide and with narrow rights, and archives that only look alike. */
export const examples: Examples = {
  hits: [
    {
      name: "an extension that reads every site",
      delivered: true,
      files: {
        "helper.zip": makeZip([{ name: "manifest.json", content: manifest({ host_permissions: ["<all_urls>"] }) }]),
      },
    },
    {
      name: "an extension that steers the browser, in a folder of its archive",
      delivered: true,
      files: {
        "helper.zip": makeZip([
          { name: "helper/manifest.json", content: manifest({ permissions: ["debugger", "tabs"] }) },
        ]),
      },
    },
    {
      name: "an extension for the pages of an exchange",
      delivered: true,
      files: {
        "fees.xpi": makeZip([
          {
            name: "manifest.json",
            content: manifest({ content_scripts: [{ matches: ["https://*.exchange.example/*"], js: ["a.js"] }] }),
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "an extension for one site",
      why: "It sees the pages of that site only.",
      delivered: true,
      files: {
        "notes.zip": makeZip([
          {
            name: "manifest.json",
            content: manifest({ host_permissions: ["https://notes.example/*"], permissions: ["storage"] }),
          },
        ]),
      },
    },
    {
      name: "the description of a web app",
      why: "It is no extension; the file is only called alike.",
      delivered: true,
      files: {
        "site.zip": makeZip([
          { name: "manifest.json", content: '{"name":"Shop","start_url":"/","display":"standalone"}' },
        ]),
      },
    },
    {
      name: "the project of an extension",
      why: "Developers send each other projects, and other rules read their code.",
      delivered: true,
      files: {
        "project.zip": makeZip([
          { name: "package.json", content: '{"name":"helper","version":"1.0.0"}' },
          { name: "manifest.json", content: manifest({ host_permissions: ["<all_urls>"] }) },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "the extension as a code project",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "helper.zip": makeZip([
          { name: "package.json", content: '{"name":"helper","version":"1.0.0"}' },
          { name: "manifest.json", content: manifest({ permissions: ["debugger"] }) },
        ]),
      },
    },
    {
      name: "a script that has the browser install it",
      caughtBy: "file/delivered-script",
      delivered: true,
      files: {
        "install.cmd":
          "@echo off\r\nreg add HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\ExtensionInstallForcelist /v 1 /d a\r\n",
      },
    },
  ],
};
