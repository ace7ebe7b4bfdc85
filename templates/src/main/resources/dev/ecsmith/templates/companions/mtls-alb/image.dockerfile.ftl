# Build it in the folder above, which holds what the services share:
#   docker build --file SERVICE/Dockerfile .
FROM [=base]

# The health check and the test call with curl, which slim images lack.
RUN if ! command -v curl >/dev/null; then \
      if command -v apk >/dev/null; then \
        apk add --no-cache curl; \
      else \
        apt-get update \
        && apt-get install --yes --no-install-recommends curl \
        && rm -rf /var/lib/apt/lists/*; \
      fi; \
    fi

COPY --chmod=0755 entrypoint.sh /usr/local/bin/mtls-entrypoint
COPY --chmod=0755 check.sh /usr/local/bin/mtls-check
COPY --chmod=0644 [=service]/nginx.conf /etc/nginx/conf.d/default.conf

EXPOSE [=port]
HEALTHCHECK NONE

# No key is in the image: the entry point gets it from ECS, which reads it from Secrets Manager.
ENTRYPOINT ["/usr/local/bin/mtls-entrypoint"]
CMD ["nginx", "-g", "daemon off;"]
