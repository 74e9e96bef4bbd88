#!/bin/sh
# Installs the Debian packages that the checks of the ontology need: the OWL API, and a Java that runs source files.
# Does nothing where they are installed. Needs root, or sudo.
set -eu

missing=''
for package in default-jdk-headless libowlapi-java; do
  if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then
    missing="$missing $package"
  fi
done
if [ -z "$missing" ]; then
  exit 0
fi

as_root=''
if [ "$(id -u)" -ne 0 ]; then
  as_root='sudo'
fi
$as_root apt-get update
# The list is split into words on purpose.
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get install --yes --no-install-recommends $missing
