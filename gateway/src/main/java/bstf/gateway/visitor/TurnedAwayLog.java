package bstf.gateway.visitor;

import bstf.platform.access.AuditWord;
import bstf.platform.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Writes down under {@code bstf.audit} whose token or session was not accepted at the gateway, as
 * services do at their doors: the method, the path and the reason; never the query, a header, a
 * token or an address.
 */
final class TurnedAwayLog {
    private static final Logger LOG = LoggerFactory.getLogger("bstf.audit");

    private TurnedAwayLog() {}

    static void refused(ServerHttpRequest request, Problem problem) {
        LOG.info(
                "refused caller=anonymous method={} path={} reason={}",
                AuditWord.of(request.getMethod().name()),
                AuditWord.of(request.getURI().getRawPath()),
                problem.code());
    }
}
