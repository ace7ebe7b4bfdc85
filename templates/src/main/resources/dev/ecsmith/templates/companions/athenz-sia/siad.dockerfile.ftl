# The service identity agent of Athenz, of which Athenz publishes no image. Nothing of an account or
# of a stage is in it: the task tells it who it is.
FROM [=buildImage] AS build
ARG ATHENZ_VERSION=[=athenzVersion]
# Fetches a newer toolchain where the release asks for one.
ENV GOTOOLCHAIN=auto
RUN CGO_ENABLED=0 go install -trimpath -ldflags "-s -w -X main.Version=${ATHENZ_VERSION}" \
    github.com/AthenZ/athenz/provider/aws/[=directory]/cmd/siad@${ATHENZ_VERSION}

FROM [=baseImage]
# The agent runs id and grep, which this image has, to find the group that may read the private key.
RUN apk add --no-cache ca-certificates && addgroup -S -g [=keyGroupId] [=keyGroup]
COPY --from=build /go/bin/siad /usr/sbin/siad
<#if privateCa>
COPY zts-ca.pem [=ztsCaFile]
</#if>
# Only root may give the key to that group.
USER root
ENTRYPOINT ["/usr/sbin/siad"]
