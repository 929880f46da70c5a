/** Classes of objects by their GUID, with the names that findings tell. Source: the class registrations of Office and Windows. */
const classNames: ReadonlyMap<string, string> = new Map([
  ["0002CE02-0000-0000-C000-000000000046", "Equation.3"],
  ["0002CE03-0000-0000-C000-000000000046", "MathType equation"],
  ["0003000C-0000-0000-C000-000000000046", "Package"],
  ["F20DA720-C02F-11CE-927B-0800095AE340", "Package"],
  ["00000300-0000-0000-C000-000000000046", "OLE2Link"],
  ["06290BD3-48AA-11D2-8432-006008C3FBFC", "script address"],
  ["25336920-03F9-11CF-8FD0-00AA00686F13", "web page"],
  ["8856F961-340A-11D0-A96B-00C04FD705A2", "web browser"],
  ["D27CDB6E-AE6D-11CF-96B8-444553540000", "ShockwaveFlash"],
  ["BDD1F04B-858B-11D1-B16A-00C0F0283628", "MSComctlLib.ListView"],
  ["C74190B6-8589-11D1-B16A-00C0F0283628", "MSComctlLib.TreeView"],
  ["1EFB6596-857C-11D1-B16A-00C0F0283628", "MSComctlLib.TabStrip"],
  ["00020820-0000-0000-C000-000000000046", "Excel.Sheet.8"],
  ["00020821-0000-0000-C000-000000000046", "Excel.Chart.8"],
  ["00020830-0000-0000-C000-000000000046", "Excel.Sheet.12"],
  ["00020906-0000-0000-C000-000000000046", "Word.Document.8"],
  ["F4754C9B-64F5-4B40-8AF4-679732AC0607", "Word.Document.12"],
  ["64818D10-4F9B-11CF-86EA-00AA00B929E8", "PowerPoint.Show.8"],
  ["CF4F55F4-8F87-4D47-80BB-5808164BB3F8", "PowerPoint.Show.12"],
  ["B801CA65-A1FC-11D0-85AD-444553540000", "AcroExch.Document"],
]);

/** The name of a class of objects; the GUID itself when it is not a known one. */
export function nameClass(classId: string): string {
  return classNames.get(classId.replace(/[{}]/gu, "").toUpperCase()) ?? classId;
}
