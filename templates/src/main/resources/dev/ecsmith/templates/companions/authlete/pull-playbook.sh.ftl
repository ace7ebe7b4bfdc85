#!/bin/sh
# Fetches Authlete's playbook from its registry, and says where it is.
#
#   sh pull-playbook.sh ORGANIZATION_ID [DIRECTORY]
#
# The organization's token is asked for, or read from the standard input. It reaches no command line,
# and the sign-in does not stay on this machine.
set -eu

if [ "$#" -lt 1 ] || [ "$#" -gt 2 ]; then
  echo 'usage: sh pull-playbook.sh ORGANIZATION_ID [DIRECTORY]' >&2
  exit 2
fi
organization=$1
directory=${2:-.}
registry=[=vendorRegistry]
image=$registry/[=playbookImage]

umask 077
work=$(mktemp -d)
clean_up() {
  if [ -t 0 ]; then
    stty echo
  fi
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

if [ -t 0 ]; then
  printf 'Token of the organization: ' >&2
  stty -echo
  IFS= read -r token
  stty echo
  echo >&2
else
  IFS= read -r token || [ -n "$token" ]
fi
if [ -z "$token" ]; then
  echo 'The token is empty.' >&2
  exit 1
fi

# crane keeps its sign-in where this says.
DOCKER_CONFIG=$work
export DOCKER_CONFIG
printf '%s' "$token" | crane auth login "$registry" -u "$organization" --password-stdin

# crane pull would write the image with its layers and not the files in it.
crane export "$image" "$work/files.tar"
mkdir -p "$directory"
tar -xf "$work/files.tar" -C "$directory"

playbook() {
  find "$directory" -type f -path '*/group_vars/all.yml.sample' | head -n 1
}

sample=$(playbook)
if [ -z "$sample" ]; then
  archive=$(find "$directory" -type f \( -name '*.tar.gz' -o -name '*.tgz' \) | head -n 1)
  if [ -n "$archive" ]; then
    tar -xzf "$archive" -C "$directory"
    sample=$(playbook)
  fi
fi
if [ -z "$sample" ]; then
  echo "There is no group_vars/all.yml.sample in what $image holds; ask support@authlete.com how the playbook is packed now." >&2
  exit 1
fi
dirname "$(dirname "$sample")"
