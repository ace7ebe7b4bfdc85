#!/bin/sh
# Writes the secrets of Authlete's playbook into a file that only Ansible Vault can read.
#
#   sh make-vault.sh [FILE]     FILE is vault.yml where it is left out
#
# Each value is asked for and not shown, or read from a line of the standard input. None reaches a
# command line or a file in clear.
set -eu

file=${1:-vault.yml}
if [ -e "$file" ]; then
  echo "$file is there already: change it with ansible-vault edit $file." >&2
  exit 1
fi

umask 077
trap 'if [ -t 0 ]; then stty echo; fi' EXIT
trap 'exit 130' HUP INT TERM

ask() {
  if [ -t 0 ]; then
    printf '%s: ' "$1" >&2
    stty -echo
    IFS= read -r answer
    stty echo
    echo >&2
  else
    IFS= read -r answer || [ -n "$answer" ]
  fi
  if [ -z "$answer" ]; then
    echo "$1 is empty; $file was not written." >&2
    exit 1
  fi
}

ask 'ID of the organization at Authlete'
organization=$answer
ask 'Token of the organization'
token=$answer
ask 'Password of the first user'
password=$answer

# A string of JSON is one of YAML as well, and Ansible looks for no template in one that is unsafe.
variable() {
  printf '%s' "$2" | jq -R -s -r --arg name "$1" '"\($name): !unsafe \(tojson)"'
}

{
  variable vault_authlete_org_id "$organization"
  variable vault_authlete_org_token "$token"
  variable vault_admin_user_password "$password"
} | ansible-vault encrypt --output "$file"
