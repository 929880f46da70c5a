import type { Examples } from "@doorward/core";
import { makePdf, runScript } from "../example-pdf.ts";

/** PDFs whose scripts decode themselves, and forms. */
export const examples: Examples = {
  hits: [
    {
      name: "codes that are decoded and run",
      delivered: true,
      files: { "Fax.pdf": makePdf({ catalog: `/OpenAction ${runScript('eval(unescape("%61%70%70"));')}` }) },
    },
    {
      name: "numbers that become a script",
      delivered: true,
      files: {
        "Fax.pdf": makePdf({
          catalog: `/OpenAction ${runScript('var s = ""; for (var i in a) s += String.fromCharCode(a[i] ^ 7); app.setTimeOut(s, 1);')}`,
        }),
      },
    },
    {
      name: "a long run of characters as codes",
      delivered: true,
      files: {
        "Fax.pdf": makePdf({ page: `/AA << /O ${runScript(`var a = unescape("${"%u4141".repeat(20)}");`)} >>` }),
      },
    },
  ],
  misses: [
    {
      name: "a form that counts characters",
      why: "It looks at what is typed in and runs none of it.",
      delivered: true,
      files: {
        "Form.pdf": makePdf({
          annotations: [
            `<< /FT /Tx /T (a) /AA << /K ${runScript("if (event.change.charCodeAt(0) > 57) event.rc = false;")} >> >>`,
          ],
        }),
      },
    },
    {
      name: "a form that calculates what was typed in as a formula",
      why: "What it runs is what the person typed, and nothing is decoded.",
      delivered: true,
      files: {
        "Calculator.pdf": makePdf({
          annotations: [`<< /FT /Btn /A ${runScript('eval(this.getField("x").value);')} >>`],
        }),
      },
    },
    {
      name: "a paper about such scripts",
      why: "The words stand on the page.",
      delivered: true,
      files: { "Paper.pdf": makePdf({ lines: ['eval(unescape("%61"))'] }) },
    },
  ],
  evasions: [
    {
      name: "code that a script takes from a field as it is",
      caughtBy: "nothing",
      delivered: true,
      files: { "Fax.pdf": makePdf({ catalog: `/OpenAction ${runScript('eval(this.getField("x").value);')}` }) },
    },
  ],
};
