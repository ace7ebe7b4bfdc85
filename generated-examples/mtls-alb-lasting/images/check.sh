#!/bin/sh
# Calls a service with the client certificate of this container, and once more without any, which
# the load balancer must refuse.
#
#   mtls-check URL [STATUS]     STATUS is what the service must answer to the certificate: 200, or
#                               403 if this client may not call it
set -eu

if [ "$#" -lt 1 ] || [ "$#" -gt 2 ]; then
  echo 'usage: mtls-check URL [STATUS]' >&2
  exit 2
fi
url=$1
expected=${2:-200}
directory=${MTLS_DIRECTORY:-/run/mtls}

failed() {
  echo "mtls-check: failed: $url $1"
  exit 1
}

# The certificate of the load balancer is verified too: that is what makes it mutual.
call() {
  curl --silent --show-error --max-time 10 --output /dev/null --write-out '%{http_code}' \
    --cacert "$directory/ca.crt" "$@" "$url"
}

status=$(call --cert "$directory/client.crt" --key "$directory/client.key") \
  || failed 'does not answer to the client certificate'
[ "$status" = "$expected" ] || failed "answers $status to the client certificate, not $expected"

code=0
status=$(call 2>&1) || code=$?
case $code in
  # What curl says when the other side breaks off the handshake, or what follows at once.
  35 | 52 | 55 | 56) ;;
  0) failed "answers without a client certificate" ;;
  *) failed "gave curl's error $code without a client certificate, not a broken handshake: $status" ;;
esac

echo "mtls-check: passed: $url answers $expected, and refuses who has no certificate"
