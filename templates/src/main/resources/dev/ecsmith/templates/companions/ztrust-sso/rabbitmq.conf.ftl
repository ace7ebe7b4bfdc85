# RabbitMQ [=version] for ZTrust SSO: /etc/rabbitmq/rabbitmq.conf
#
# The rabbitmq_mqtt plugin must be enabled first: RabbitMQ refuses settings of a plugin that is not.

# Nothing is offered without TLS.
listeners.tcp = none
listeners.ssl.default = 5671

# Certificate and key of this server, readable by the user rabbitmq alone. Phones check the
# certificate, so it must come from an authority that they trust, and cover the name of the server.
ssl_options.cacertfile = /etc/rabbitmq/tls/ca.crt
ssl_options.certfile = /etc/rabbitmq/tls/tls.crt
ssl_options.keyfile = /etc/rabbitmq/tls/tls.key
ssl_options.versions.1 = tlsv1.3
ssl_options.versions.2 = tlsv1.2

# Clients sign in with a password and not with a certificate.
ssl_options.verify = verify_none
ssl_options.fail_if_no_peer_cert = false

# The ZTrust Authenticator app speaks MQTT over TLS.
mqtt.listeners.tcp = none
mqtt.listeners.ssl.default = [=port]
mqtt.vhost = [=virtualHost]
mqtt.exchange = amq.topic
mqtt.allow_anonymous = false

# Publishers are held back while less than this is free on the disk.
disk_free_limit.absolute = 2GB
