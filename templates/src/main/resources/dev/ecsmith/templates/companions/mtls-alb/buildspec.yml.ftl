# Builds the image of [=image.service] in AWS CodeBuild and pushes it under the commit's first seven
# digits. The project needs privileged mode, and a role that may push to the repository.
version: 0.2

env:
  variables:
    # Where these files lie in the source.
    DIRECTORY: "."

phases:
  build:
    commands:
      - |
        set -eu
        commit=${CODEBUILD_RESOLVED_SOURCE_VERSION:?the source has no commit}
        image="[=image.registry]/[=image.repository]:$(printf '%.7s' "$commit")"
        cd "$CODEBUILD_SRC_DIR/$DIRECTORY"
        password=$(aws ecr get-login-password --region "[=image.region]")
        printf '%s' "$password" | docker login --username AWS --password-stdin "[=image.registry]"
        docker build --platform linux/amd64 --file "images/[=image.service]/Dockerfile" --tag "$image" images
        docker push "$image"
        echo "Put the tag of $image into the spec, generate the files again, and apply them."
