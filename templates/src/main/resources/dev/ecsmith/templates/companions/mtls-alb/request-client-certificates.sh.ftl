#!/bin/sh
# Makes a key and a request for a client certificate for each service, for the CA to sign.
#
#   sh scripts/request-client-certificates.sh FOLDER              for every service
#   sh scripts/request-client-certificates.sh FOLDER SERVICE...   for these
#
# Needs openssl. The folder is made for its owner alone; remove it once the keys are in their
# secrets, and keep it out of version control.
set -eu

if [ "$#" -lt 1 ]; then
  echo 'usage: sh scripts/request-client-certificates.sh FOLDER [SERVICE...]' >&2
  exit 2
fi
folder=$1
shift
wanted=" $* "

umask 077
mkdir -p "$folder"

request() {
  service=$1
  common_name=$2
  case $wanted in
    '  ' | *" $service "*) ;;
    *) return 0 ;;
  esac
  if [ -e "$folder/$service.key" ]; then
    echo "$folder/$service.key is there already, and is left as it is." >&2
    return 0
  fi
  openssl req -new -newkey rsa:2048 -nodes -sha256 -subj "/CN=$common_name" \
    -addext "subjectAltName=DNS:$common_name" -addext 'extendedKeyUsage=clientAuth' \
    -keyout "$folder/$service.key" -out "$folder/$service.csr" 2> "$folder/openssl.log" || {
    cat "$folder/openssl.log" >&2
    return 1
  }
  rm "$folder/openssl.log"
  echo "$folder/$service.csr asks for a client certificate for $common_name."
}

<#list clients as client>
request [=client.service] [=client.commonName]
</#list>
