#!/bin/sh
# Says whether the secret holds a key as the Automator needs it: 32 bytes in base64. The key
# is not shown.
#
#   sh check-key.sh
#
# Needs aws and openssl.
set -eu

region=us-east-1
secret=arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/config-key-a1B2c3

umask 077
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 130' HUP INT TERM

aws secretsmanager get-secret-value --region "$region" --secret-id "$secret" \
  --query SecretString --output text > "$directory/value"
tr -d '\n' < "$directory/value" > "$directory/key"

# Both alphabets will do, with and without signs at the end that fill up the last group.
length=$(wc -c < "$directory/key")
if ! grep -q -E -x '[A-Za-z0-9+/_-]+=?' "$directory/key" || [ "$length" -lt 43 ] || [ "$length" -gt 44 ]; then
  echo "The secret $secret holds no key: one has 43 or 44 characters of base64 and nothing else." >&2
  exit 1
fi
tr -- '-_' '+/' < "$directory/key" > "$directory/padded"
if [ "$length" -eq 43 ]; then
  printf '=' >> "$directory/padded"
fi
openssl base64 -d -A -in "$directory/padded" > "$directory/bytes"
if [ "$(wc -c < "$directory/bytes")" -ne 32 ]; then
  echo "The secret $secret holds a key of another length than 32 bytes." >&2
  exit 1
fi
if [ "$(od -A n -t x1 -v "$directory/bytes" | tr -s ' ' '\n' | sort -u | grep -c .)" -eq 1 ]; then
  echo "The secret $secret holds one byte again and again, which is no key." >&2
  exit 1
fi
echo "The secret $secret holds a key of 32 bytes."
