package bstf.platform.access.web;

import bstf.platform.access.refused.RefusedRequest;
import bstf.platform.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down under {@code bstf.audit} who was not let in, where and why: the method and the path,
 * never the query, a header or a token.
 */
final class DoorLog {
    private static final Logger LOG = LoggerFactory.getLogger("bstf.audit");

    private DoorLog() {}

    static void refused(HttpServletRequest request, Problem problem) {
        LOG.info(
                RefusedRequest.of(
                                Bearer.callerOf(request).id(),
                                request.getMethod(),
                                request.getRequestURI(),
                                problem.code())
                        .line());
    }
}
