package bstf.platform.access.web;

import bstf.platform.access.refused.RefusalBook;
import bstf.platform.access.token.AccessTokens;
import bstf.platform.web.failure.ProblemWriter;
import bstf.platform.web.headers.SecurityHeaders;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The door of every servlet service. Reading needs no token, everything else does; what a caller
 * may do then, the use cases decide. The operators' port is open to their network for what a probe
 * and a meter need, and for nothing else without a token.
 */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
class DoorAutoConfiguration {
    private static final String CHAIN = "springSecurityFilterChain";

    /** After the limits of what is read, before everything that answers. */
    private static final int AFTER_LIMITS = Ordered.HIGHEST_PRECEDENCE + 50;

    @Bean
    DelegatingFilterProxyRegistrationBean doorRegistration() {
        var registration = new DelegatingFilterProxyRegistrationBean(CHAIN);
        registration.setOrder(AFTER_LIMITS);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return registration;
    }

    @Bean
    DoorLog doorLog(RefusalBook book) {
        return new DoorLog(book);
    }

    @Bean
    @Order(1)
    SecurityFilterChain operators(
            HttpSecurity http,
            AccessTokens tokens,
            ProblemWriter problems,
            DoorLog log,
            @Value("${management.endpoints.web.base-path:/actuator}") String base) {
        var open = new OpenEndpoints(base);
        http.securityMatcher(base, base + "/**")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(open)
                                .permitAll()
                                .anyRequest()
                                .access(new OperatorsOnly()));
        return built(http, tokens, problems, log);
    }

    @Bean
    @Order(2)
    SecurityFilterChain everybody(
            HttpSecurity http, AccessTokens tokens, ProblemWriter problems, DoorLog log) {
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return built(http, tokens, problems, log);
    }

    private static DefaultSecurityFilterChain built(
            HttpSecurity http, AccessTokens tokens, ProblemWriter problems, DoorLog log) {
        var refused = new RefusedAtTheDoor(problems, log);
        return http.addFilterBefore(
                        new TokenFilter(tokens, problems, log), AnonymousAuthenticationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.defaultsDisabled().addHeaderWriter(SecurityHeaders::write))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .build();
    }

    /**
     * Refuses paths and headers that can be read in two ways. Methods are left to the controllers,
     * which name those that they take.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return new RefusedByTheFirewall(problems);
    }

    /** One span for each request is enough. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }
}
