package bstf.gateway.visitor;

import bstf.platform.access.token.AccessTokens;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts together what it takes to know a visitor. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProxySettings.class)
class VisitorConfiguration {

    @Bean
    Whereabouts whereabouts(ProxySettings settings) {
        return new Whereabouts(settings);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler tokenReading() {
        return Schedulers.fromExecutorService(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("token-reading-", 0).factory()));
    }

    @Bean
    Tokens tokens(AccessTokens tokens, Scheduler tokenReading) {
        return new Tokens(tokens, tokenReading);
    }

    @Bean
    Credentials credentials(Tokens tokens, ObjectProvider<Sessions> sessions) {
        return new Credentials(tokens, sessions.getIfAvailable(NoSessions::new));
    }
}
