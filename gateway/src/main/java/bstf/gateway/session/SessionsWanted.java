package bstf.gateway.session;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a client for sessions is set. */
final class SessionsWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata where) {
        return !context.getEnvironment().getProperty("bstf.session.client", "").isBlank();
    }
}
