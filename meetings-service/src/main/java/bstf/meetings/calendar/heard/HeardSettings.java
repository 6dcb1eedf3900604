package bstf.meetings.calendar.heard;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom the calendar listens to for members.
 *
 * @param service the service's name in its watermarks
 * @param topic the topic of its changes
 */
@ConfigurationProperties("bstf.heard.membership")
record HeardSettings(String service, String topic) {}
