#!/bin/sh
# Puts the client certificate and its key, which ECS hands over in environment variables, into files
# that root alone can read, and takes them out of the environment before nginx starts.
set -eu

directory=${MTLS_DIRECTORY:-/run/mtls}

umask 077
mkdir -p "$directory"
printf '%s\n' "$MTLS_CLIENT_CERTIFICATE" > "$directory/client.crt"
printf '%s\n' "$MTLS_CLIENT_KEY" > "$directory/client.key"
printf '%s\n' "$MTLS_CA_CERTIFICATE" > "$directory/ca.crt"
unset MTLS_CLIENT_CERTIFICATE MTLS_CLIENT_KEY MTLS_CA_CERTIFICATE
umask 022

exec /docker-entrypoint.sh "$@"
