package bstf.platform.changes.view;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How views listen.
 *
 * @param staleAfter how long a service may be silent before what it said counts as stale
 * @param trustedFor how long a service may be silent before what it said gives no rights any more
 * @param retry how long to wait before trying again to listen
 * @param poll how long to wait for records at a time
 */
@ConfigurationProperties("bstf.view")
public record ViewSettings(
        @DefaultValue("5s") Duration staleAfter,
        @DefaultValue("1m") Duration trustedFor,
        @DefaultValue("1s") Duration retry,
        @DefaultValue("250ms") Duration poll) {}
