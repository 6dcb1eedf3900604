package bstf.gateway.overview.web;

import bstf.gateway.overview.LiveRegister;
import bstf.gateway.overview.Sources;
import bstf.gateway.shortpath.Shown;
import bstf.gateway.visitor.Visitor;
import bstf.platform.access.KnownOffices;
import bstf.platform.time.ReferenceZone;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shows the overview at its path. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverviewSettings.class)
class OverviewConfiguration {
    private static final String PATH = "/api/v1/overview";

    @Bean
    Shown overview(
            LiveRegister register,
            Supplier<Sources> sources,
            KnownOffices offices,
            Clock clock,
            ReferenceZone zone,
            OverviewSettings settings) {
        var editions = new Editions(() -> register.basis(sources.get()), zone, settings);
        var sights = new Sights(offices, clock, zone);
        return new Shown(
                PATH,
                request ->
                        editions.of(
                                DayAsked.in(request.getURI().getRawQuery())
                                        .orElseGet(() -> zone.dayAt(clock.instant())),
                                sights.of(Visitor.of(request))));
    }
}
