import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../change-at-random.test-support.ts";
import {
  readApplicationReference,
  readDesktopEntry,
  readInternetShortcut,
  readWebQuery,
  readWindowsIni,
} from "./ini-shortcut.ts";
import { readMacShortcut } from "./mac-shortcut.ts";
import { readRemoteDesktop } from "./remote-desktop.ts";
import { readScriptFile } from "./script-file.ts";
import { readAppInstaller, readJavaLaunch, readSettingContent, readWindowsSearch } from "./xml-shortcut.ts";

describe("shortcuts that are texts", () => {
  it("of Windows name an address and a picture", () => {
    const text =
      "[InternetShortcut]\r\nURL=file://files.example@80/webdav/brief.exe\r\nIconFile=\\\\files.example\\i.ico\r\nIconIndex=1\r\n";
    assert.deepEqual(readInternetShortcut(text), {
      commands: [],
      addresses: ["file://files.example@80/webdav/brief.exe"],
      icon: "\\\\files.example\\i.ico",
    });
  });

  it("of Linux desktops start a command or open an address", () => {
    const text =
      "[Desktop Entry]\nType=Application\nExec=sh -c 'true'\nIcon=x-office-document\nURL=https://a.example/\n# Exec=no\n";
    assert.deepEqual(readDesktopEntry(text), {
      commands: ["sh -c 'true'"],
      addresses: ["https://a.example/"],
      icon: "x-office-document",
    });
  });

  it("of macOS are property lists", () => {
    const webloc =
      '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://a.example/?a=1&amp;b=2</string></dict></plist>';
    assert.deepEqual(readMacShortcut(Buffer.from(webloc)).addresses, ["https://a.example/?a=1&b=2"]);
    const terminal =
      "<plist><dict><key>CommandString</key><string>true</string><key>name</key><string>x</string></dict></plist>";
    assert.deepEqual(readMacShortcut(Buffer.from(terminal)).commands, ["true"]);
  });

  it("of libraries and searches name servers", () => {
    const library =
      '<?xml version="1.0"?><libraryDescription xmlns="http://schemas.microsoft.com/windows/2009/library"><iconReference>imageres.dll,-1002</iconReference><searchConnectorDescriptionList><searchConnectorDescription><simpleLocation><url>\\\\files.example@8080\\DavWWWRoot</url></simpleLocation></searchConnectorDescription></searchConnectorDescriptionList></libraryDescription>';
    assert.deepEqual(readWindowsSearch(library), {
      commands: [],
      addresses: ["\\\\files.example@8080\\DavWWWRoot"],
      icon: "imageres.dll,-1002",
    });
    const saved =
      '<persistedQuery version="1.0"><query><kindList><kind name="item"/></kindList><scope><include path="\\\\192.0.2.4\\share"/></scope></query></persistedQuery>';
    assert.deepEqual(readWindowsSearch(saved).addresses, ["\\\\192.0.2.4\\share"]);
  });

  it("of settings start what their deep link says", () => {
    const text =
      '<?xml version="1.0"?><PCSettings><SearchableContent xmlns="x"><ApplicationInformation><DeepLink>%windir%\\system32\\cmd.exe /c true</DeepLink><Icon>%windir%\\system32\\control.exe</Icon></ApplicationInformation></SearchableContent></PCSettings>';
    assert.deepEqual(readSettingContent(text).commands, ["%windir%\\system32\\cmd.exe /c true"]);
  });

  it("of applications from the web name where they come from", () => {
    const reference = "https://apps.example/tool.application#tool.application, Culture=neutral";
    assert.deepEqual(readApplicationReference(reference).addresses, ["https://apps.example/tool.application"]);
    const launch =
      '<jnlp codebase="https://apps.example/j"><security><all-permissions/></security><resources><jar href="tool.jar"/></resources></jnlp>';
    assert.deepEqual(readJavaLaunch(launch).addresses, ["https://apps.example/j/tool.jar"]);
    assert.equal(readJavaLaunch(launch).asksAllPermissions, true);
    const installer = '<AppInstaller Uri="a"><MainPackage Name="M" Uri="https://apps.example/m.msix" /></AppInstaller>';
    assert.deepEqual(readAppInstaller(installer).addresses, ["https://apps.example/m.msix"]);
    assert.deepEqual(readWebQuery("WEB\r\n1\r\nhttps://a.example/q.dat\r\n").addresses, ["https://a.example/q.dat"]);
  });

  it("of Explorer and setup start commands and fetch pictures", () => {
    assert.equal(
      readWindowsIni("[Shell]\r\nCommand=2\r\nIconFile=\\\\192.0.2.1\\s\\a.ico\r\n").icon,
      "\\\\192.0.2.1\\s\\a.ico",
    );
    assert.deepEqual(readWindowsIni("[autorun]\r\nopen=x.exe /q\r\n").commands, ["x.exe /q"]);
    assert.deepEqual(readWindowsIni("[Theme]\nWallpaper=\\\\192.0.2.1\\s\\a.jpg\n").addresses, [
      "\\\\192.0.2.1\\s\\a.jpg",
    ]);
  });
});

describe("a remote desktop file", () => {
  it("says whom it connects to and what that one gets", () => {
    const text =
      "full address:s:desk.example\r\nremoteapplicationmode:i:1\r\nremoteapplicationprogram:s:||check\r\ndrivestoredirect:s:*\r\nredirectclipboard:i:1\r\nredirectprinters:i:0\r\nsignature:s:AQAB\r\n";
    assert.deepEqual(readRemoteDesktop(text), {
      addresses: ["desk.example"],
      isRemoteApp: true,
      program: "||check",
      shares: ["drives", "clipboard"],
      isSigned: true,
    });
  });
});

describe("a Windows script file", () => {
  it("holds programs, or takes them from elsewhere", () => {
    const text =
      '<job id="a"><script language="VBScript"><![CDATA[\nx = 1\n]]></script><script language="JScript" src="https://a.example/x.js"/></job>';
    const parts = readScriptFile(text).map(({ language, code, source }) => [language, code.trim(), source]);
    assert.deepEqual(parts[0], ["vbscript", "x = 1", ""]);
    assert.deepEqual([parts[1]?.[0], parts[1]?.[2]], ["jscript", "https://a.example/x.js"]);
  });
});

describe("shortcuts that are texts, changed at random", () => {
  it("are read to their end", () => {
    const good = Buffer.from(
      "<plist><dict><key>URL</key><string>a&#65;</string></dict></plist>\n[InternetShortcut]\nURL=a:b\n<url path=\"x\">y</url><script src='a'>b</script>\nfull address:s:x\n",
    );
    for (const changed of changeAtRandom(good, 1000)) {
      const text = changed.toString("latin1");
      readMacShortcut(changed);
      readInternetShortcut(text);
      readWindowsSearch(text);
      readJavaLaunch(text);
      readScriptFile(text);
      readRemoteDesktop(text);
    }
  });

  it("cost little, whatever they repeat", () => {
    const started = performance.now();
    for (const bait of ["<key>", "<a ", "<dict>", "&#", "[a", "a=b\n", "<script>", "<url x='", "<![CDATA["]) {
      const text = bait.repeat(200_000);
      readMacShortcut(Buffer.from(text));
      readWindowsSearch(text);
      readScriptFile(text);
      readWindowsIni(text);
    }
    assert.ok(performance.now() - started < 60_000);
  });
});
