package bstf.platform.web.failure;

import bstf.platform.access.refused.RefusalBook;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** The operators' port has a Tomcat of its own, which refuses in the same form. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(Tomcat.class)
class OperatorsPortReports {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> operatorsTomcatReports(
            RefusalBook book) {
        return TomcatReports.on(book);
    }
}
