#!/bin/sh
# Makes the key with which the Automator keeps its configuration in the Keeper cloud, and puts it
# into the secret. Nobody sees it, and nothing of it stays on this computer.
#
#   sh generate-key.sh
#
# Needs aws and openssl.
set -eu

region=[=region]
secret=[=secret]

versions=$(aws secretsmanager describe-secret --region "$region" --secret-id "$secret" \
  --query VersionIdsToStages --output json)
if [ "$versions" != null ]; then
  echo "The secret $secret has a value already, and was not changed: a configuration that was kept with it can't be read with another key." >&2
  exit 1
fi

umask 077
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 130' HUP INT TERM

# The vendor asks for the alphabet of URLs, and its own command writes the usual one. A key without
# the two signs in which they differ is the same in both.
until [ -s "$directory/key" ]; do
  openssl rand -base64 [=bytes] | tr -d '\n' > "$directory/key"
  if grep -q '[+/]' "$directory/key"; then
    : > "$directory/key"
  fi
done
if [ "$(openssl base64 -d -A -in "$directory/key" | wc -c)" -ne [=bytes] ]; then
  echo 'openssl made no key of [=bytes] bytes; the secret was not changed.' >&2
  exit 1
fi

aws secretsmanager put-secret-value --region "$region" --secret-id "$secret" \
  --secret-string "file://$directory/key" --query ARN --output text
