#!/bin/sh
# Initializes every task of the service with Keeper Commander. Run it whenever new tasks have come
# up: after their number was raised, and after a new image or task definition.
#
#   sh commander/scale.sh
#
# The commands of Commander go through the load balancer, which would send each to another task. So
# a rule of the listener sends everything to one task after the other, while its turn lasts. The
# rule, and the target group that it needs, are removed at the end.
#
# Needs aws and keeper. Commander asks for a sign-in, once for each task, unless it keeps one.
set -eu

region=us-east-1
cluster=automator
service=approvals
target_group=approvals
one_task=approvals-one-task
commands=$(dirname "$0")/initialize.txt

elb() {
  aws elbv2 "$@" --region "$region" --output text
}

umask 077
directory=$(mktemp -d)
rule=
single=
clean_up() {
  if [ -n "$rule" ]; then
    elb delete-rule --rule-arn "$rule"
  fi
  if [ -n "$single" ]; then
    elb delete-target-group --target-group-arn "$single"
  fi
  rm -rf "$directory"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

initialize() {
  echo "Initializing the task at $1." >&2
  # What it says tells more than how it ends: it ends well even where the Automator refused.
  keeper --server=EU run-batch "$commands" 2>&1 | tee "$directory/output"
  if ! grep -q 'Initialized: *Yes' "$directory/output" || ! grep -q 'Enabled: *Yes' "$directory/output"; then
    echo "Commander does not say that the task at $1 is initialized and enabled." >&2
    exit 1
  fi
}

aws ecs wait services-stable --region "$region" --cluster "$cluster" --services "$service"
desired=$(aws ecs describe-services --region "$region" --cluster "$cluster" --services "$service" \
  --query 'services[0].desiredCount' --output text)
group=$(elb describe-target-groups --names "$target_group" --query 'TargetGroups[0].TargetGroupArn')
addresses=$(elb describe-target-health --target-group-arn "$group" \
  --query "TargetHealthDescriptions[?TargetHealth.State=='healthy'].Target.Id")
# shellcheck disable=SC2086 # The addresses are words of their own.
set -- $addresses
if [ "$#" -ne "$desired" ] || [ "$#" -eq 0 ]; then
  echo "$# of $desired tasks are healthy behind the load balancer; wait until all are." >&2
  exit 1
fi
if [ "$#" -eq 1 ]; then
  initialize "$1"
  exit 0
fi

balancer=$(elb describe-target-groups --names "$target_group" --query 'TargetGroups[0].LoadBalancerArns[0]')
vpc=$(elb describe-target-groups --names "$target_group" --query 'TargetGroups[0].VpcId')
listener=$(elb describe-listeners --load-balancer-arn "$balancer" --query "Listeners[?Protocol=='HTTPS'].ListenerArn | [0]")
single=$(elb create-target-group --name "$one_task" --target-type ip --protocol HTTP --port 8089 \
  --vpc-id "$vpc" --health-check-path /health --health-check-interval-seconds 10 \
  --healthy-threshold-count 2 --query 'TargetGroups[0].TargetGroupArn')
elb modify-target-group-attributes --target-group-arn "$single" \
  --attributes Key=deregistration_delay.timeout_seconds,Value=0 > "$directory/output"

before=
for address in "$@"; do
  elb register-targets --target-group-arn "$single" --targets "Id=$address"
  if [ -z "$rule" ]; then
    rule=$(elb create-rule --listener-arn "$listener" --priority 1 \
      --conditions 'Field=path-pattern,Values=/*' \
      --actions "Type=forward,TargetGroupArn=$single" --query 'Rules[0].RuleArn')
  fi
  elb wait target-in-service --target-group-arn "$single" --targets "Id=$address"
  if [ -n "$before" ]; then
    elb deregister-targets --target-group-arn "$single" --targets "Id=$before"
    elb wait target-deregistered --target-group-arn "$single" --targets "Id=$before"
  fi
  initialize "$address"
  before=$address
done
echo "All $# tasks are initialized." >&2
