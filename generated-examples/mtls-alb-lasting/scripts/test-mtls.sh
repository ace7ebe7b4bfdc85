#!/bin/sh
# Has the services call each other, from inside their tasks: with a client certificate, and without
# one, which must fail.
#
#   sh scripts/test-mtls.sh
#
# Needs aws (version 2.3.6 or newer) and its Session Manager plugin, and runs in a terminal: ECS
# Exec ends at once where there is none.
set -eu

region=us-east-1
cluster=payments
container=nginx

for program in aws session-manager-plugin; do
  if ! command -v "$program" > /dev/null; then
    echo "$program is missing." >&2
    exit 2
  fi
done

failures=0

check() {
  caller=$1
  url=$2
  expected=$3
  task=$(aws ecs list-tasks --region "$region" --cluster "$cluster" --service-name "$caller" \
    --desired-status RUNNING --query 'taskArns[0]' --output text)
  if [ "$task" = None ]; then
    echo "$caller runs no task." >&2
    failures=$((failures + 1))
    return 0
  fi
  # ECS Exec returns no exit code, so the last word of the check is what counts.
  said=$(aws ecs execute-command --region "$region" --cluster "$cluster" --task "$task" \
    --container "$container" --interactive --command "mtls-check $url $expected") || said=
  case $said in
    *'mtls-check: passed: '*)
      echo "passed: $caller at $url: $expected with a certificate, refused without"
      ;;
    *)
      echo "failed: $caller at $url"
      printf '%s\n' "$said"
      failures=$((failures + 1))
      ;;
  esac
}

check orders https://orders.payments.example.com:8441/ 403
check orders https://ledger.payments.example.com:8442/ 200
check ledger https://orders.payments.example.com:8441/ 200
check ledger https://ledger.payments.example.com:8442/ 403

[ "$failures" -eq 0 ]
