#!/bin/sh
# Says which of Authlete's images are not in Amazon ECR yet. The playbook copies them there when it
# installs; before that all are missing. Ends with 1 if one is.
set -eu

missing=0
check() {
  if aws ecr describe-images --region us-east-1 --repository-name "$1" --image-ids "imageTag=$2" > /dev/null 2>&1; then
    printf '%s:%s\n' 123456789012.dkr.ecr.us-east-1.amazonaws.com/"$1" "$2"
  else
    printf '%s:%s is missing.\n' 123456789012.dkr.ecr.us-east-1.amazonaws.com/"$1" "$2" >&2
    missing=$((missing + 1))
  fi
}

check authlete/server 3.0.11
check authlete/server-db-schema v3.0.11
check authlete/idp 1.0.5
check authlete/idp-db-schema v1.0.5
check authlete/console 1.0.5
check authlete/authlete-bootstrapper 1.0.0
check authlete/nginx 1.26.3
check authlete/valkey 8.0.1
check authlete/alpine 3.18

[ "$missing" -eq 0 ]
