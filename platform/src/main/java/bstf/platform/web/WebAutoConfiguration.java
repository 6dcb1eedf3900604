package bstf.platform.web;

import bstf.platform.access.DecisionPoint;
import bstf.platform.access.Guard;
import bstf.platform.access.web.Bearer;
import bstf.platform.json.StrictJson;
import bstf.platform.time.ReferenceZone;
import bstf.platform.web.caching.EntityTagFilter;
import bstf.platform.web.failure.ProblemWriter;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Gives every servlet service the same arguments, limits and answers. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@EnableConfigurationProperties(WebSettings.class)
@PropertySource("classpath:bstf/platform/web/mvc.properties")
class WebAutoConfiguration {
    private static final String API = "/api/";

    /** After the measuring of requests. */
    private static final int BEFORE_THE_DOOR = Ordered.HIGHEST_PRECEDENCE + 40;

    private static final int BEHIND_THE_DOOR = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    Answers answers(HttpServletRequest request) {
        return new Answers(request);
    }

    @Bean
    @ConditionalOnMissingBean
    Callers callers() {
        return Bearer::callerOf;
    }

    @Bean
    Sights sights(
            HttpServletRequest request,
            Callers callers,
            ObjectProvider<DecisionPoint> point,
            Clock clock) {
        return new Sights(request, callers, point, clock);
    }

    @Bean
    Histories histories(
            HttpServletRequest request,
            Callers callers,
            ObjectProvider<Guard> guard,
            Clock clock,
            Answers answers) {
        return new Histories(request, callers, guard, clock, answers);
    }

    /** Details of problems are in one language, whatever the caller's browser prefers. */
    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.ENGLISH);
    }

    @Bean
    FilterRegistrationBean<RequestLimits> requestLimits(
            WebSettings settings, ProblemWriter problems) {
        return on("/*", new RequestLimits(settings, problems), BEFORE_THE_DOOR);
    }

    @Bean
    FilterRegistrationBean<EntityTagFilter> entityTagFilter() {
        return on(API + "*", new EntityTagFilter(), BEHIND_THE_DOOR);
    }

    private static <F extends Filter> FilterRegistrationBean<F> on(
            String paths, F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    WebMvcConfigurer arguments(
            StrictJson json,
            Clock clock,
            ReferenceZone zone,
            Callers callers,
            Validator validator) {
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
                builder.withJsonConverter(new StrictJsonConverter(json));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KnownParameters()).addPathPatterns(API + "**");
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                QueryText.register(registry);
            }
        };
    }
}
