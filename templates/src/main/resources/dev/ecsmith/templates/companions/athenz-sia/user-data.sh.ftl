#!/bin/sh
# User data of a container instance: it must be there when the instance starts, because containers
# that run already get no metadata file. The same settings as in ecs.config.
cat >> /etc/ecs/ecs.config <<'CONFIG'
<#list settings as name, value>
[=name]=[=value]
</#list>
CONFIG
