package bstf.platform.web.failure;

import bstf.platform.access.refused.RefusalBook;
import bstf.platform.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.DispatcherServlet;

/** Turns every failure of a servlet service into a problem. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
class FailureAutoConfiguration {

    @Bean
    ProblemWriter problemWriter(StrictJson json, RefusalBook book) {
        return new ProblemWriter(json, book);
    }

    @Bean
    Diagnosis diagnosis() {
        var specialists =
                new ArrayList<Diagnosis.Specialist>(
                        List.of(
                                new ValiditySpecialist(),
                                new ParameterSpecialist(),
                                new RequestSpecialist()));
        if (ClassUtils.isPresent(
                "org.springframework.data.mongodb.core.MongoOperations",
                getClass().getClassLoader())) {
            specialists.add(new StoreSpecialist());
        }
        if (ClassUtils.isPresent(
                "org.apache.catalina.startup.Tomcat", getClass().getClassLoader())) {
            specialists.add(new TomcatSpecialist());
        }
        return new Diagnosis(specialists);
    }

    @Bean
    ProblemResolver problemResolver(Diagnosis diagnosis, ProblemWriter problems) {
        return new ProblemResolver(diagnosis, problems);
    }

    @Bean
    ErrorPages errorPages(Diagnosis diagnosis, ProblemWriter problems) {
        return new ErrorPages(diagnosis, problems);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Tomcat.class)
    static class OnTomcat {

        @Bean
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcatReports(
                RefusalBook book) {
            return TomcatReports.on(book);
        }
    }
}
