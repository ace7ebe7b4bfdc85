# /etc/ecs/ecs.config of the container instances of this cluster. In their launch template
# http_put_response_hop_limit must be [=metadataHops] or more, so that containers reach the metadata.
<#list settings as name, value>
[=name]=[=value]
</#list>
