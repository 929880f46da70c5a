import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

const library = (url: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><libraryDescription><searchConnectorDescriptionList><searchConnectorDescription><simpleLocation><url>${url}</url></simpleLocation></searchConnectorDescription></searchConnectorDescriptionList></libraryDescription>`;

/** Libraries and searches on servers of the internet, of the office and of the computer itself. */
export const examples: Examples = {
  hits: [
    {
      name: "a library on a server of the web",
      delivered: true,
      files: { "Documents.library-ms": library("\\\\files.example@8080\\DavWWWRoot\\d") },
    },
    {
      name: "a library on a share at an address of the internet, in an archive",
      delivered: true,
      files: { "documents.zip": makeZip([{ name: "Documents.library-ms", content: library("\\\\203.0.113.9\\d") }]) },
    },
    {
      name: "an internet shortcut to a search",
      delivered: true,
      files: {
        "Invoice.url":
          "[InternetShortcut]\r\nURL=search-ms:query=invoice&crumb=location:%5C%5Cfiles.example@SSL%5CDavWWWRoot%5C&displayname=Downloads\r\n",
      },
    },
  ],
  misses: [
    {
      name: "a library of the computer itself",
      why: "It shows folders of the computer.",
      delivered: true,
      files: { "Documents.library-ms": library("knownfolder:{FDD39AD0-238F-46AF-ADB4-6C85480369C7}") },
    },
    {
      name: "a library on the office's server",
      why: "The server has a name of the office's net.",
      delivered: true,
      files: { "Plans.library-ms": library("\\\\fileserver\\plans") },
    },
    {
      name: "a connector to a search of a site",
      why: "It asks a site for results over the web, and shows no folder.",
      delivered: true,
      files: {
        "Site.searchConnector-ms":
          '<?xml version="1.0"?><searchConnectorDescription><description>Site</description><domain>https://site.example</domain></searchConnectorDescription>',
      },
    },
  ],
  evasions: [
    {
      name: "a share of the internet by its name, without the web",
      caughtBy: "file/turns-to-server",
      delivered: true,
      files: { "Documents.library-ms": library("\\\\files.example\\documents") },
    },
  ],
};
