Set shell = CreateObject("WScript.Shell")
shell.Run "cmd /c node nvidia.js", 0, False
