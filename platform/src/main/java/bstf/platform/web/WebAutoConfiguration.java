package bstf.platform.web;

import bstf.platform.time.ReferenceZone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Gives every servlet service the same arguments, answers and failures. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@EnableConfigurationProperties(WebSettings.class)
class WebAutoConfiguration {
    private static final int AFTER_FORWARDED_HEADERS = Ordered.HIGHEST_PRECEDENCE + 100;

    private final JsonMapper json;

    WebAutoConfiguration(
            WebSettings settings, ObjectProvider<JsonMapperBuilderCustomizer> customizers) {
        this.json = StrictJson.mapper(settings, customizers.orderedStream());
    }

    @Bean
    Answers answers(HttpServletRequest request) {
        return new Answers(request);
    }

    @Bean
    @ConditionalOnMissingBean
    Callers callers() {
        return request -> Caller.ANONYMOUS;
    }

    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter(json);
    }

    @Bean
    ProblemResolver problemResolver(ProblemWriter problems) {
        return new ProblemResolver(problems);
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(WebSettings settings, ProblemWriter problems) {
        var registration =
                new FilterRegistrationBean<>(new BodyFilter(settings.maxBody(), problems));
        registration.setOrder(AFTER_FORWARDED_HEADERS);
        return registration;
    }

    @Bean
    WebMvcConfigurer arguments(
            Clock clock, ReferenceZone zone, Callers callers, Validator validator) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AsOfResolver(clock, zone));
                resolvers.add(new PagingResolver());
                resolvers.add(new PreconditionResolver());
                resolvers.add(new OriginResolver(callers, clock));
                resolvers.add(new NewIdResolver(callers));
                resolvers.add(new MergePatchResolver(json, validator));
            }

            @Override
            public void configureMessageConverters(ServerBuilder builder) {
                builder.withJsonConverter(new JacksonJsonHttpMessageConverter(json));
            }
        };
    }
}
