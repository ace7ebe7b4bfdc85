#!/bin/sh
# Issues a client certificate to each service, and puts it with its key into the service's secret.
# Run it before the first task starts, and again before the certificates end.
#
#   sh scripts/issue-client-certificates.sh              for every service
#   sh scripts/issue-client-certificates.sh SERVICE...   for these
#
# Needs aws (version 2), openssl, jq, and terraform to know the CA. Keys are kept in a temporary folder, which goes with the
# script; none reaches a command line, S3, an image or Terraform's state.
set -eu

cd "$(dirname "$0")/.."
wanted=" $* "
region=us-east-1

for program in aws openssl jq terraform; do
  if ! command -v "$program" > /dev/null; then
    echo "$program is missing." >&2
    exit 2
  fi
done

authority=$(terraform output -raw certificate_authority_arn)

umask 077
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 130' HUP INT TERM

issue() {
  service=$1
  common_name=$2
  secret=$3
  case $wanted in
    '  ' | *" $service "*) ;;
    *) return 0 ;;
  esac
  own=$directory/$service
  mkdir "$own"

  openssl req -new -newkey rsa:2048 -nodes -sha256 -subj "/CN=$common_name" \
    -addext "subjectAltName=DNS:$common_name" -keyout "$own/client.key" -out "$own/client.csr" \
    2> "$own/openssl.log" || {
    cat "$own/openssl.log" >&2
    return 1
  }
  certificate=$(aws acm-pca issue-certificate --region "$region" \
    --certificate-authority-arn "$authority" --csr "fileb://$own/client.csr" \
    --template-arn arn:aws:acm-pca:::template/EndEntityClientAuthCertificate/V1 --signing-algorithm SHA256WITHECDSA \
    --validity Value=90,Type=DAYS --query CertificateArn --output text)
  aws acm-pca wait certificate-issued --region "$region" \
    --certificate-authority-arn "$authority" --certificate-arn "$certificate"
  aws acm-pca get-certificate --region "$region" --certificate-authority-arn "$authority" \
    --certificate-arn "$certificate" --output json > "$own/issued.json"

  # The chain ends with the root. Clients send what stands between, and trust the root.
  jq '[.CertificateChain | scan("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")]' \
    "$own/issued.json" > "$own/chain.json"
  jq -r '.[-1]' "$own/chain.json" > "$own/ca.crt"
  jq -r --slurpfile chain "$own/chain.json" \
    '[.Certificate] + $chain[0][:-1] | map(rtrimstr("\n")) | .[]' \
    "$own/issued.json" > "$own/client.crt"
  openssl verify -x509_strict -purpose sslclient -CAfile "$own/ca.crt" \
    -untrusted "$own/client.crt" "$own/client.crt" > /dev/null

  jq -n --rawfile certificate "$own/client.crt" --rawfile key "$own/client.key" \
    --rawfile authority "$own/ca.crt" \
    '{"client.crt": $certificate, "client.key": $key, "ca.crt": $authority}' > "$own/secret.json"
  aws secretsmanager put-secret-value --region "$region" --secret-id "$secret" \
    --secret-string "file://$own/secret.json" --query ARN --output text > /dev/null
  rm -rf "$own"
  echo "$service has a certificate for $common_name, valid for 90 days."
}

issue orders orders.payments.example.com payments/orders/client
issue ledger ledger.payments.example.com payments/ledger/client
