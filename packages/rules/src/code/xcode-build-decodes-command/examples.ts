import type { Examples } from "@doorward/core";

/** A project file with one script phase and, if given, one build setting. */
function projectWith(script: string, setting = ""): string {
  return `// !$*UTF8*$!
{
	objects = {
		A1 = {
			isa = PBXShellScriptBuildPhase;
			shellPath = /bin/sh;
			shellScript = ${JSON.stringify(script)};
		};
		A2 = {
			isa = XCBuildConfiguration;
			buildSettings = { PRODUCT_NAME = Shop; ${setting} };
		};
	};
}
`;
}

const project = "Shop.xcodeproj/project.pbxproj";

/** Script phases that decode what they run, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "hexadecimal text that is decoded twice",
      files: { [project]: projectWith("echo 36353633363836660a | xxd -p -r | xxd -p -r | sh\n") },
    },
    {
      name: "base64 in a build setting",
      files: { [project]: projectWith('echo "$SHOP_KEY" | base64 -D | sh\n', 'SHOP_KEY = "ZWNobyBoZWxsbwo="') },
    },
    {
      name: "an action of a scheme",
      files: {
        "Shop.xcodeproj/xcshareddata/xcschemes/Shop.xcscheme": `<?xml version="1.0" encoding="UTF-8"?>
<Scheme version="1.7">
  <BuildAction>
    <PreActions>
      <ExecutionAction ActionType="Xcode.IDEStandardExecutionActionsCore.ExecutionActionType.ShellScriptAction">
        <ActionContent title="Run Script" scriptText="eval &quot;$(echo ZWNobyBoZWxsbwo= | base64 --decode)&quot;&#10;"></ActionContent>
      </ExecutionAction>
    </PreActions>
  </BuildAction>
</Scheme>
`,
      },
    },
  ],
  misses: [
    {
      name: "a linter and the scripts of CocoaPods",
      why: "They stand there by name.",
      files: {
        [project]: projectWith(
          'if which swiftlint >/dev/null; then swiftlint; fi\n"${PODS_ROOT}/Target Support Files/Pods-Shop/Pods-Shop-frameworks.sh"\n',
        ),
      },
    },
    {
      name: "a settings file that is decoded from a secret of the build server",
      why: "The decoded text is stored and not run.",
      files: { [project]: projectWith('echo "$PLIST" | base64 -D > "$SRCROOT/Shop/Settings.plist"\n') },
    },
    {
      name: "a script file of the project",
      why: "It builds a bundle, as React Native does.",
      files: {
        [project]: projectWith("set -e\nexport NODE_BINARY=node\n./tools/bundle.sh\n"),
        "tools/bundle.sh": "#!/bin/sh\nnode index.js\n",
        "index.js": "console.log(1);\n",
      },
    },
  ],
  evasions: [
    {
      name: "a decoder in another language",
      caughtBy: "nothing",
      files: {
        [project]: projectWith("ruby tools/prepare.rb\n"),
        "tools/prepare.rb": "puts [File.read(__FILE__)[-9..]].pack('H*')\n",
      },
    },
  ],
};
