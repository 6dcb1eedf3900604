package bstf.platform.web.openapi;

import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.MergePatch;
import bstf.platform.web.NewId;
import bstf.platform.web.Paging;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.DispatcherServlet;

/** Makes {@code /v3/api-docs} say exactly what a service does. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, SpringDocUtils.class})
@PropertySource("classpath:bstf/platform/web/openapi/springdoc.properties")
class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        AsOf.class,
                        MergePatch.class,
                        NewId.class,
                        Origin.class,
                        Paging.class,
                        Precondition.class);
    }

    @Bean
    RecordConverter recordConverter() {
        return new RecordConverter();
    }

    @Bean
    GlobalOperationCustomizer operationDetails() {
        return new OperationDetails();
    }

    @Bean
    GlobalOpenApiCustomizer documentDetails(
            @Value("${spring.application.name:service}") String service) {
        return new DocumentDetails(service);
    }
}
