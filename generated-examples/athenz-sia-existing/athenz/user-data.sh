#!/bin/sh
# User data of a container instance: it must be there when the instance starts, because containers
# that run already get no metadata file. The same settings as in ecs.config.
cat >> /etc/ecs/ecs.config <<'CONFIG'
ECS_AWSVPC_BLOCK_IMDS=false
ECS_CLUSTER=identity
ECS_ENABLE_CONTAINER_METADATA=true
CONFIG
