package bstf.platform.access.starting;

import bstf.platform.access.Audit;
import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Guard;
import bstf.platform.access.KnownOffices;
import bstf.platform.access.Rights;
import bstf.platform.access.Windows;
import bstf.platform.access.refused.RefusalBook;
import bstf.platform.time.ReferenceZone;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** Gives a service that has a table of rights its decision point and its guard. */
@AutoConfiguration(afterName = "bstf.platform.time.TimeAutoConfiguration")
@ConditionalOnBean({Rights.class, KnownOffices.class})
@EnableConfigurationProperties(AccessAutoConfiguration.Settings.class)
class AccessAutoConfiguration {

    /**
     * @param preparationWindow days before its term in which the next chair may make drafts
     * @param closingWindow days after its term in which the former chair may complete what was held
     */
    @ConfigurationProperties("bstf.access")
    record Settings(
            @DefaultValue("90d") Duration preparationWindow,
            @DefaultValue("30d") Duration closingWindow) {
        Windows toWindows() {
            return new Windows(
                    days("preparation-window", preparationWindow),
                    days("closing-window", closingWindow));
        }

        private static int days(String name, Duration window) {
            if (!Duration.ofDays(window.toDays()).equals(window)) {
                throw new IllegalArgumentException(
                        "bstf.access.%s: %s (expected: whole days, 90d)".formatted(name, window));
            }
            return Math.toIntExact(window.toDays());
        }
    }

    @Bean
    DecisionPoint decisionPoint(
            Rights rights, KnownOffices known, ReferenceZone zone, Settings settings) {
        return new DecisionPoint(rights, known, zone, settings.toWindows());
    }

    @Bean
    @ConditionalOnMissingBean
    Audit audit(RefusalBook book) {
        return new LoggedAudit(book);
    }

    @Bean
    Guard guard(DecisionPoint point, Audit audit) {
        return new Guard(point, audit);
    }
}
