package bstf.gateway.pages;

import bstf.gateway.shortpath.Edition;
import bstf.gateway.shortpath.PagePolicy;
import bstf.gateway.shortpath.Shown;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Shows the start page, which reads well without script. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Shown startPage() throws IOException {
        return Shown.always(
                "/",
                Edition.page(
                        PagePolicy.PLAIN,
                        new ClassPathResource("pages/start.html").getContentAsByteArray()));
    }

    @Bean
    Shown style() throws IOException {
        return Shown.always(
                "/style.css",
                Edition.of(
                        "text/css",
                        new ClassPathResource("pages/style.css").getContentAsByteArray()));
    }
}
