#!/bin/sh
# Builds the image of each service, and pushes it under the tag that its task definition names.
#
#   sh scripts/build-images.sh              for every service
#   sh scripts/build-images.sh SERVICE...   for these
#
# Needs aws (version 2) and docker.
set -eu
cd "$(dirname "$0")/.."

wanted=" $* "

build() {
  service=$1
  region=$2
  account=$3
  registry=$4
  repository=$5
  tag=$6
  case $wanted in
    '  ' | *" $service "*) ;;
    *) return 0 ;;
  esac
  if aws ecr describe-images --region "$region" --registry-id "$account" \
    --repository-name "$repository" --image-ids "imageTag=$tag" > /dev/null 2>&1; then
    echo "$repository:$tag is there already. To build another, give it a new tag in the spec." >&2
    return 0
  fi
  password=$(aws ecr get-login-password --region "$region")
  printf '%s' "$password" | docker login --username AWS --password-stdin "$registry"
  docker build --platform linux/amd64 --file "images/$service/Dockerfile" \
    --tag "$registry/$repository:$tag" images
  docker push "$registry/$repository:$tag"
}

build orders us-east-1 123456789012 123456789012.dkr.ecr.us-east-1.amazonaws.com payments/orders 9f8e7d6
build ledger us-east-1 123456789012 123456789012.dkr.ecr.us-east-1.amazonaws.com payments/ledger 5c4b3a2
