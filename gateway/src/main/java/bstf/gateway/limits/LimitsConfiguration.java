package bstf.gateway.limits;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What addresses and clients may spend. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfiguration {

    @Bean
    Allowances allowances(
            LimitSettings settings,
            ObjectProvider<TimeMeter> time,
            ObjectProvider<MeterRegistry> meters) {
        var clock = time.getIfAvailable(() -> TimeMeter.SYSTEM_NANOTIME);
        var registry = meters.getIfAvailable(SimpleMeterRegistry::new);
        return new Allowances(
                new Allowance<>("address", settings.address(), settings.most(), clock, registry),
                new Allowance<>("client", settings.client(), settings.most(), clock, registry));
    }
}
