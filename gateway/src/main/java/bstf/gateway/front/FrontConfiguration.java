package bstf.gateway.front;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one handler of the public port, with all that stands before it. */
@Configuration(proxyBeanMethods = false)
class FrontConfiguration {

    @Bean
    static FrontDoor frontDoor(ObjectProvider<Stage> stages) {
        return new FrontDoor(stages);
    }
}
