tell application "Finder"
  activate
  set bounds of front window to {0, 0, 800, 600}
end tell
