package bstf.platform.changes.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the store is waited for.
 *
 * @param serverWait how long to look for a server that takes the command
 * @param connectWait how long a connection may take to open
 * @param answerWait how long an answer may take to arrive
 */
@ConfigurationProperties("bstf.store")
record StoreSettings(
        @DefaultValue("5s") Duration serverWait,
        @DefaultValue("3s") Duration connectWait,
        @DefaultValue("10s") Duration answerWait) {}
