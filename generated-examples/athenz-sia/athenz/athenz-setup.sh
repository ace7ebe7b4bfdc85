#!/bin/sh
# Registers the AWS account and the service in Athenz, and lets the provider launch the service. What
# is there already stays as it is, so run it as often as you like.
#
#   sh athenz-setup.sh OPTION...
#
# The options are those of zms-cli that say who you are: -key FILE -cert FILE, or -f NTOKEN_FILE, with
# -c CA_FILE if ZMS has a certificate of a CA of your own. Without any, zms-cli asks for the password of
# your user. Registering an account takes a system administrator of Athenz; the rest, an administrator
# of the domain.
set -eu

url=https://zms.athenz.example.com:4443/zms/v1
domain=sports
service=api
account=123456789012
template=aws_instance_launch_provider

if ! command -v zms-cli > /dev/null; then
  echo 'There is no zms-cli here; it is among the downloads of Athenz.' >&2
  exit 1
fi

# Messages go to the standard output, errors of zms-cli among them.
as_told() {
  zms-cli -z "$url" -d "$domain" "$@"
}

if ! shown=$(as_told "$@" show-domain); then
  printf '%s\n' "$shown" >&2
  echo "ZMS shows no domain $domain: it must be there first, and you must be let in." >&2
  exit 1
fi

if printf '%s\n' "$shown" | grep -F -w -q -e "$account"; then
  echo "Account $account is registered with $domain."
elif ! as_told "$@" set-aws-account "$account"; then
  echo "Account $account is not registered with $domain. Ask a system administrator of Athenz to run:" >&2
  echo "  zms-cli -z $url -d $domain set-aws-account $account" >&2
  exit 1
fi

if as_told "$@" show-service "$service" > /dev/null; then
  echo "Service $domain.$service is there."
else
  # It needs no public key: its certificates come from its AWS credentials.
  as_told "$@" add-service "$service"
fi

if ! as_told "$@" set-domain-template "$template" "service=$service"; then
  echo "ZMS did not apply the template $template. If it has none of this name, allow the provider" >&2
  echo "in the Athenz UI: Services, $service, Providers." >&2
  exit 1
fi
