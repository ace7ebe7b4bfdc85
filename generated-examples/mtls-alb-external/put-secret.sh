#!/bin/sh
# Puts a JSON object into a secret of Secrets Manager.
#
#   sh put-secret.sh REGION SECRET KEY...        asks for each value and does not show it
#   sh put-secret.sh REGION SECRET KEY=FILE...   takes the value from a file, as it is
#
# Needs aws and jq. No value reaches a command line, and no file with a value stays.
set -eu

if [ "$#" -lt 3 ]; then
  echo 'usage: sh put-secret.sh REGION SECRET KEY... (or KEY=FILE)' >&2
  exit 2
fi
region=$1
secret=$2
shift 2

umask 077
directory=$(mktemp -d)
clean_up() {
  if [ -t 0 ]; then
    stty echo
  fi
  rm -rf "$directory"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

for argument in "$@"; do
  key=${argument%%=*}
  case $argument in
    *=*)
      cat -- "${argument#*=}" > "$directory/value"
      ;;
    *)
      printf '%s of %s: ' "$key" "$secret" >&2
      if [ -t 0 ]; then
        stty -echo
      fi
      IFS= read -r value
      if [ -t 0 ]; then
        stty echo
        echo >&2
      fi
      printf '%s' "$value" > "$directory/value"
      ;;
  esac
  if [ ! -s "$directory/value" ]; then
    echo "The value of $key is empty; the secret was not changed." >&2
    exit 1
  fi
  jq -R -s --arg key "$key" '{($key): .}' "$directory/value" >> "$directory/members"
done

jq -s add "$directory/members" > "$directory/secret"
aws secretsmanager put-secret-value --region "$region" --secret-id "$secret" \
  --secret-string "file://$directory/secret" --query ARN --output text
