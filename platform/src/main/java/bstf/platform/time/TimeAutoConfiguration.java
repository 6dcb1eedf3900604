package bstf.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The clock that everything asks, and the zone in which days begin. */
@AutoConfiguration
@EnableConfigurationProperties(TimeAutoConfiguration.Settings.class)
class TimeAutoConfiguration {

    /**
     * @param referenceZone the body's zone, by IANA name
     */
    @ConfigurationProperties("bstf")
    record Settings(ZoneId referenceZone) {}

    /** Ticks in milliseconds: the database keeps no more, and what is kept must equal what was. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("bstf.reference-zone")
    ReferenceZone referenceZone(Settings settings) {
        return new ReferenceZone(settings.referenceZone());
    }
}
