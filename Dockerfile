# syntax=docker/dockerfile:1
# One application of the platform: docker build --build-arg APPLICATION=gateway -t bstf/gateway .
# The first stage does not depend on which one, so five images share one build.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY . .
RUN ./mvnw -B -DskipTests -Dspotless.check.skip=true \
      -pl config-server,membership-service,meetings-service,contacts-service,gateway -am package \
    && for application in config-server membership-service meetings-service contacts-service gateway; do \
         java -Djarmode=tools -jar "$application/target/$application-1.0.0-app.jar" \
           extract --destination "/applications/$application" \
         && mv "/applications/$application/$application-1.0.0-app.jar" "/applications/$application/application.jar" \
         || exit 1; \
       done

FROM eclipse-temurin:25-jre
# config-server, membership-service, meetings-service, contacts-service or gateway
ARG APPLICATION
RUN test -n "$APPLICATION" \
    && groupadd --gid 10001 bstf && useradd --uid 10001 --gid bstf --no-create-home --shell /usr/sbin/nologin bstf
COPY --from=build /applications/${APPLICATION} /application
USER 10001:10001
WORKDIR /application
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-jar", "application.jar"]
