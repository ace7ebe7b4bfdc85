#!/bin/sh
# Prepares RabbitMQ for ZTrust SSO. Run it on the server, as root or as the user rabbitmq, once
# before rabbitmq.conf is put in place and as often as you like afterwards: what is there already
# stays as it is.
#
# The password of the user is asked for, or read from the standard input:
#   sh rabbitmq-setup.sh < password-file
set -eu

virtual_host=ztrust
user=ztrust

# The plugin must be enabled on every node of a cluster.
rabbitmq-plugins enable rabbitmq_mqtt

has() {
  rabbitmqctl --silent "$1" | cut -f 1 | grep -F -x -q -e "$2"
}

if ! has list_vhosts "$virtual_host"; then
  rabbitmqctl add_vhost "$virtual_host"
fi

if ! has list_users "$user"; then
  if [ -t 0 ]; then
    printf 'Password for the user %s: ' "$user" >&2
    trap 'stty echo' EXIT
    trap 'exit 130' HUP INT TERM
    stty -echo
    IFS= read -r password
    stty echo
    echo >&2
  else
    IFS= read -r password || [ -n "$password" ]
  fi
  if [ -z "$password" ]; then
    echo 'The password is empty; no user was made.' >&2
    exit 1
  fi
  # Given on the standard input, so that it never stands in the list of processes.
  printf '%s\n' "$password" | rabbitmqctl add_user "$user"
fi

rabbitmqctl set_permissions -p "$virtual_host" "$user" '.*' '.*' '.*'
rabbitmqctl set_topic_permissions -p "$virtual_host" "$user" amq.topic '.*' '.*'

# It has a well-known password.
if has list_users guest; then
  rabbitmqctl delete_user guest
fi
