#!/bin/sh
exec npm run test -- --watch
