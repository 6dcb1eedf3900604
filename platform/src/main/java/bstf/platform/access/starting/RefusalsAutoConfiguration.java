package bstf.platform.access.starting;

import bstf.platform.access.refused.RefusalBook;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Gives every part its book of refused requests, which is written under {@code bstf.audit}. It runs
 * on the wall clock, and what it has only counted is written down when the part stops.
 */
@AutoConfiguration
@EnableConfigurationProperties(RefusalSettings.class)
class RefusalsAutoConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger("bstf.audit");

    @Bean
    RefusalBook refusalBook(RefusalSettings settings) {
        return new RefusalBook(
                settings.window(), settings.most(), InstantSource.system(), LOG::info);
    }

    @Bean
    Settling settling(RefusalBook book) {
        return new Settling(book);
    }
}
