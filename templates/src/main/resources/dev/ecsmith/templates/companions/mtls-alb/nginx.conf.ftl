# Configuration of nginx for [=service].
#
# The load balancer ends TLS, verifies the client certificate, and tells its subject in a header.
# Nobody else can set that header, because the load balancer alone reaches this port.
#
# Every client of the CA gets as far as this; only the common names below get further. A comma that
# is part of a value has a backslash before it, and ends no name.
map $http_x_amzn_mtls_clientcert_subject $mtls_client {
  default "";
<#list callers as caller>
  "~(^|(?<!\x5c),)CN=[=caller.pattern](,|$)" "[=caller.name]";
</#list>
}

server {
  listen [=port];
  server_name _;
  server_tokens off;
  default_type text/plain;

  # Health checks of the load balancer and of the container carry no certificate.
  location = [=healthPath] {
    access_log off;
    return 200 "healthy\n";
  }

  location / {
    if ($mtls_client = "") {
      return 403 "This client may not call [=service].\n";
    }
    return 200 "[=service] greets $mtls_client.\n";
  }
}
