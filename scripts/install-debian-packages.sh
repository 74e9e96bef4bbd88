#!/bin/sh
# Installs the Debian packages that tests need: the OWL API with a Java that runs source files, and Konclude, a reasoner,
# for the ontology; three readers of RDF (rapper, Python's rdflib, and Apache Jena with what it lacks for JSON-LD);
# Virtuoso and RDF::Endpoint, stores that graphs are loaded into; Redis, the server of the queue; Chromium, in which the
# page is opened; and jq for an example.
# Does nothing where they are installed. Needs root, or sudo.
set -eu

missing=''
for package in chromium default-jdk-headless jq konclude libapache-jena-java libjsonp-java libowlapi-java \
  libplack-perl librdf-endpoint-perl python3-rdflib raptor2-utils redis-server virtuoso-opensource; do
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
