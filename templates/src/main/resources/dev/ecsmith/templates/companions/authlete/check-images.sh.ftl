#!/bin/sh
# Says which of Authlete's images are not in Amazon ECR yet. The playbook copies them there when it
# installs; before that all are missing. Ends with 1 if one is.
set -eu

missing=0
check() {
  if aws ecr describe-images --region [=region] --repository-name "$1" --image-ids "imageTag=$2" > /dev/null 2>&1; then
    printf '%s:%s\n' [=registry]/"$1" "$2"
  else
    printf '%s:%s is missing.\n' [=registry]/"$1" "$2" >&2
    missing=$((missing + 1))
  fi
}

<#list images as image>
check [=cluster + "/" + image.name] [=image.tag]
</#list>

[ "$missing" -eq 0 ]
