package bstf.gateway.front;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.server.reactive.HttpHandler;

/** Puts the stages before the handler of this context, which is that of the public port. */
final class FrontDoor implements BeanPostProcessor {
    private final ObjectProvider<Stage> stages;

    FrontDoor(ObjectProvider<Stage> stages) {
        this.stages = stages;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HttpHandler inside ? before(inside) : bean;
    }

    private HttpHandler before(HttpHandler inside) {
        var outermost = inside;
        for (var stage : stages.orderedStream().toList().reversed()) {
            outermost = stage.before(outermost);
        }
        return outermost;
    }
}
