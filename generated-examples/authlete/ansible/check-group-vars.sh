#!/bin/sh
# Compares the variables of the playbook with the samples that it comes with: what is missing, what
# stands in the wrong file, and what is left to be replaced. Ends with 1 if there is anything.
#
#   sh check-group-vars.sh PLAYBOOK_DIRECTORY
set -eu

if [ "$#" -ne 1 ]; then
  echo 'usage: sh check-group-vars.sh PLAYBOOK_DIRECTORY' >&2
  exit 2
fi
directory=$1/group_vars

umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

faults=0
fault() {
  printf '%s\n' "$1"
  faults=$((faults + 1))
}

keys() {
  sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)[[:space:]]*:.*/\1/p' "$1" | LC_ALL=C sort -u
}

for name in all aws_ecs; do
  for file in "$directory/$name.yml" "$directory/$name.yml.sample"; do
    if [ ! -f "$file" ]; then
      echo "There is no $file." >&2
      exit 2
    fi
  done
  keys "$directory/$name.yml" > "$work/$name"
  keys "$directory/$name.yml.sample" > "$work/$name.sample"
done

compare() {
  LC_ALL=C comm -13 "$work/$1" "$work/$1.sample" > "$work/missing"
  while IFS= read -r key; do
    fault "$1.yml lacks $key, which the playbook's sample has: add it with a value."
  done < "$work/missing"
  LC_ALL=C comm -23 "$work/$1" "$work/$1.sample" > "$work/unknown"
  while IFS= read -r key; do
    if grep -q -x -F -e "$key" "$work/$2.sample"; then
      fault "$key stands in $1.yml and belongs into $2.yml."
    else
      fault "$1.yml has $key, which the playbook's sample does not have: see under which name it does."
    fi
  done < "$work/unknown"
  grep -n -E '^[^#]*<[A-Za-z][A-Za-z0-9_ -]*>' "$directory/$1.yml" > "$work/left" || true
  while IFS= read -r line; do
    fault "$1.yml, line ${line%%:*}: something is left to be replaced."
  done < "$work/left"
}

compare all aws_ecs
compare aws_ecs all

[ "$faults" -eq 0 ] || exit 1
echo 'The variables are those of the samples.'
