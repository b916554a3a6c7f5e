#!/usr/bin/env bash
# Fetches what judges the report formats into a folder (never committed):
#   sarif-2.1.0.json   the SARIF schema of OASIS, from the npm package @microsoft/jest-sarif
#   junit-10.xsd       the JUnit schema of Jenkins' xUnit plug-in, from the source package of pytest
#   rdformat           the validator of the Reviewdog Diagnostic Format, npm package @umbrelladocs/rdformat-validator
# Usage: .ci/schemata.sh FOLDER
set -euo pipefail
ziel=$1
[ -e "$ziel/fertig" ] && exit 0
rm -rf "$ziel"; mkdir -p "$ziel"
arbeit=$(mktemp -d); trap 'rm -rf "$arbeit"' EXIT

npm pack --silent --pack-destination "$arbeit" @microsoft/jest-sarif@1.0.0-beta.0 >/dev/null
tar -xzf "$arbeit"/microsoft-jest-sarif-*.tgz -O package/lib/schemas/sarif-2.1.0-rtm.5.json >"$ziel/sarif-2.1.0.json"

"${PYTHON:-.venv/bin/python}" -m pip download --quiet --disable-pip-version-check --no-deps \
    --no-binary pytest --dest "$arbeit" "pytest==8.4.2"
tar -xzf "$arbeit"/pytest-*.tar.gz -O --wildcards '*/testing/example_scripts/junit-10.xsd' >"$ziel/junit-10.xsd"

npm install --silent --no-audit --no-fund --no-save --prefix "$ziel/rdformat" @umbrelladocs/rdformat-validator@1.0.1 >/dev/null
: >"$ziel/fertig"
