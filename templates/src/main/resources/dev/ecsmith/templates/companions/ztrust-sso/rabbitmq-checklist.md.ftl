# RabbitMQ for ZTrust SSO

RabbitMQ carries the messages between ZTrust SSO and the ZTrust Authenticator app on phones, over MQTT with TLS.
It is not part of the Terraform: Amazon MQ has no MQTT for RabbitMQ, so it runs on a server that you keep.

## The server

- [ ] RabbitMQ [=version] is installed, the version that this stack was made for.
- [ ] It has a disk of [=diskGb] GB<#if diskGb lt advisedDiskGb>; the vendor advises [=advisedDiskGb] GB in production</#if>.
- [ ] It has a host name that phones can look up.
- [ ] Phones reach port [=port] from the internet, and the tasks of ZTrust SSO reach it from the VPC. Ports 1883, 5672 and 15672, which have no TLS, are closed to both.
- [ ] A certificate from an authority that phones trust is in `/etc/rabbitmq/tls/tls.crt`, its key in `/etc/rabbitmq/tls/tls.key`, and the certificates of the authority in `/etc/rabbitmq/tls/ca.crt`. The key is readable by the user `rabbitmq` alone.
- [ ] Somebody is told before the certificate expires.

## Set it up

1. Copy `rabbitmq-setup.sh` to the server and run it there. It enables the plugin `rabbitmq_mqtt`, creates the virtual host `[=virtualHost]` and the user `[=user]`, and gives that user its permissions, those on the topic exchange `amq.topic` included. It asks for the user's password.

   ```sh
   sudo sh rabbitmq-setup.sh
   ```

2. Put `rabbitmq.conf` in place and restart the server.

   ```sh
   sudo install -o root -g rabbitmq -m 640 rabbitmq.conf /etc/rabbitmq/rabbitmq.conf
   sudo systemctl restart rabbitmq-server
   ```

3. See that it listens with TLS on port [=port], and that nobody is let in without a password.

   ```sh
   sudo rabbitmq-diagnostics listeners
   sudo rabbitmqctl list_permissions -p [=virtualHost]
   sudo rabbitmqctl list_topic_permissions -p [=virtualHost]
   openssl s_client -brief -connect HOST:[=port] < /dev/null
   ```

## In ZTrust SSO

ZTrust SSO keeps the address of RabbitMQ for each realm, not for the whole installation.

- [ ] In the admin console, in each realm that uses the ZTrust Authenticator app, "RabbitMQ Configuration" names this server, port [=port], the virtual host `[=virtualHost]` and the user `[=user]` with its password.
- [ ] Signing in with the app was tried once in each of these realms.
