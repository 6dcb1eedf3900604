package bstf.gateway.overview.heard;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom the gateway listens to.
 *
 * @param membership the service of the body, members, representatives, observers and the rota
 * @param meetings the service of meetings
 * @param contacts the service of contact points
 */
@ConfigurationProperties("bstf.heard")
record HeardSettings(Source membership, Source meetings, Source contacts) {

    /**
     * One service.
     *
     * @param service its name in its watermarks
     * @param topic where it says what changed
     */
    record Source(String service, String topic) {}
}
