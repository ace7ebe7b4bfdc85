#!/bin/sh
# Says which of the programs that Authlete's playbook needs are missing, or have another version
# than it needs. Ends with 1 if there is one.
set -eu

faults=0
fault() {
  printf '%s\n' "$1"
  faults=$((faults + 1))
}

has() {
  command -v "$1" > /dev/null 2>&1
}

# The first version is the same as the second, or later.
reaches() {
  printf '%s %s\n' "$1" "$2" | awk '{
    split($1, given, "."); split($2, least, ".")
    for (i = 1; i <= 3; i++) {
      if (given[i] + 0 != least[i] + 0) { exit given[i] + 0 < least[i] + 0 }
    }
  }'
}

least=11.5.0

for program in ansible-community ansible-galaxy ansible-playbook ansible-vault aws crane docker jq mysql python3 terraform; do
  has "$program" || fault "$program is missing."
done

if has python3; then
  for module in boto3 botocore requests; do
    python3 -c "import $module" > /dev/null 2>&1 || fault "Python has no module $module."
  done
fi

if has ansible-community; then
  version=$(ansible-community --version | awk '{ print $NF; exit }')
  reaches "$version" "$least" || fault "Ansible is $version, and the playbook needs $least or later."
fi

collection() {
  version=$(ansible-galaxy collection list "$1" 2> /dev/null | awk -v name="$1" '$1 == name { print $2; exit }')
  if [ -z "$version" ]; then
    fault "The collection $1 is missing; the playbook needs $2."
  elif [ "$version" != "$2" ]; then
    fault "The collection $1 is $version, and the playbook needs $2."
  fi
}

if has ansible-galaxy; then
  collection community.aws 9.2.0
  collection amazon.aws 9.4.0
fi

[ "$faults" -eq 0 ] || exit 1
echo 'Everything is there.'
